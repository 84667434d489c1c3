import { useEffect, useRef, useState } from 'preact/hooks';
import { ImportPage } from '@/components/import/ImportPage';
import { useMessages } from '@/components/MessagesContext';
import { useToast } from '@/components/reader/use-toast';
import { ShortcutHelp } from '@/components/ShortcutHelp';
import { SettingsPage } from '@/components/settings/SettingsPage';
import { useShortcuts } from '@/components/shortcuts';
import { LibraryList } from './LibraryList';
import './library.css';
import { type ListView, queryOf } from './list-view';
import { OpenClip } from './OpenClip';
import { Rail } from './Rail';
import { Unopened } from './Unopened';
import { useFollowRow } from './use-follow-row';
import { DRAWER, ONE_PANE, useMedia } from './use-media';
import { useResults } from './use-results';
import { go, goToList, useListOf, useRoute } from './use-route';
import type { ListHandle } from './use-row-focus';
import { useSelection } from './use-selection';

/** The options page: filters, every clip that they leave, the reader beside them; the settings; the import. */
export function LibraryPage() {
  const { library, reader } = useMessages();
  const { title } = library;
  const route = useRoute();
  const list = useListOf(route);
  const onePane = useMedia(ONE_PANE);
  const hasDrawer = useMedia(DRAWER);
  const [filtersOpen, setFiltersOpen] = useState(false);
  const { results, waiting, want } = useResults(list);
  const picked = useSelection(queryOf(list), results);
  const { say, toast, act } = useToast();
  const handle = useRef<ListHandle | undefined>(undefined);
  const field = useRef<HTMLInputElement>(null);
  const searching = useRef(false);
  const openId = route.view === 'clip' ? route.id : undefined;
  const covered = onePane && openId !== undefined;
  const drawerOpen = hasDrawer && filtersOpen;
  const some = picked.count > 0;
  const isApart = route.view === 'settings' || route.view === 'import';
  useFollowRow(handle, openId);

  useEffect(() => {
    document.title = title;
  }, [title]);

  function toSearch() {
    if (!searching.current || !field.current || covered) return;
    searching.current = false;
    field.current.focus();
    field.current.select();
  }
  // The field may have to come into sight first.
  useEffect(toSearch);

  const change = (to: ListView) => goToList(route, to);
  useShortcuts({
    undo: act,
    back: () => {
      if (drawerOpen) setFiltersOpen(false);
      else if (some && !covered) picked.clear();
      else if (route.view !== 'list') go({ view: 'list', list });
    },
    search: () => {
      searching.current = true;
      if (isApart || covered) go({ view: 'list', list });
      else toSearch();
    },
  });

  return (
    <div class="app">
      <Rail
        list={list}
        view={route.view}
        onChange={change}
        drawer={hasDrawer ? { open: filtersOpen, onClose: () => setFiltersOpen(false) } : undefined}
      />
      {route.view === 'settings' && <SettingsPage say={say} />}
      {route.view === 'import' && <ImportPage say={say} />}
      {!isApart && (
        <>
          <main class="list" inert={covered || drawerOpen}>
            <LibraryList
              list={list}
              results={results}
              waiting={waiting}
              want={want}
              openId={openId}
              covered={covered}
              picked={picked}
              handle={handle}
              field={field}
              say={say}
              onChange={change}
              onFilters={() => setFiltersOpen(true)}
              onOpenRemoved={() => go({ view: 'list', list }, 'replace')}
            />
          </main>
          {openId === undefined ? (
            <section class="preview preview--empty" aria-label={reader.article}>
              <Unopened results={results} />
            </section>
          ) : (
            <div class="preview" inert={drawerOpen}>
              <OpenClip
                id={openId}
                list={list}
                results={results}
                want={want}
                covers={covered}
                ownsKeys={!some || covered}
                say={say}
              />
            </div>
          )}
        </>
      )}
      <div class="toasts">{toast}</div>
      <ShortcutHelp />
    </div>
  );
}
