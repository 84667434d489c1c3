import { useEffect, useRef, useState } from 'preact/hooks';
import { useMessages } from '@/components/hooks/use-messages';
import { ImportPage } from '@/components/import/ImportPage';
import { ShortcutHelp } from '@/components/keyboard/ShortcutHelp';
import { useShortcuts } from '@/components/keyboard/shortcuts';
import { SettingsPage } from '@/components/settings/SettingsPage';
import { useToast } from '@/components/ui/use-toast';
import { LibraryList } from './LibraryList';
import './library.css';
import { useSelection } from '@/components/bulk/use-selection';
import { DRAWER, ONE_PANE, useMedia } from '@/components/hooks/use-media';
import { useFollowRow } from '@/components/list/use-follow-row';
import type { ListHandle } from '@/components/list/use-row-focus';
import { type ListView, queryOf } from '@/components/navigation/list-view';
import { go, goToList, useListOf, useRoute } from '@/components/navigation/use-route';
import { OpenClip } from '@/components/reader/OpenClip';
import { useResults } from '@/components/search/use-results';
import { FilterSidebar } from './FilterSidebar';
import { NoClipOpen } from './NoClipOpen';

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
      <FilterSidebar
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
              <NoClipOpen results={results} />
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
