import { useRef } from 'preact/hooks';
import { useBulk } from '@/components/bulk/use-bulk';
import { useTagDialog } from '@/components/bulk/use-tag-dialog';
import { ShortcutHelp } from '@/components/keyboard/ShortcutHelp';
import { useShortcuts } from '@/components/keyboard/shortcuts';
import { ClipList } from '@/components/list/ClipList';
import { SecurityHead } from '@/components/list/SecurityHead';
import { useFollowRow } from '@/components/list/use-follow-row';
import type { ListHandle } from '@/components/list/use-row-focus';
import { useRowKeys } from '@/components/list/use-row-keys';
import { go, goToList, useListOf, useRoute } from '@/components/navigation/use-route';
import { OpenClip } from '@/components/reader/OpenClip';
import { NoHits } from '@/components/search/NoHits';
import { SearchState } from '@/components/search/SearchState';
import { useResults } from '@/components/search/use-results';
import { useToast } from '@/components/ui/use-toast';
import { PanelBar } from './PanelBar';
import './sidepanel.css';
import { useOpenClip } from './use-open-clip';

/** The side panel (Chrome) or sidebar (Firefox): the list, and over it the clip that is read. */
export function SidePanel() {
  const route = useRoute();
  const list = useListOf(route);
  const openId = route.view === 'clip' ? route.id : undefined;
  const { results, want } = useResults(list);
  const { say, toast, act } = useToast();
  const handle = useRef<ListHandle | undefined>(undefined);
  const field = useRef<HTMLInputElement>(null);
  const covered = openId !== undefined;
  useOpenClip(openId);
  useFollowRow(handle, openId);

  const bulk = useBulk(say);
  const { editTags, tagDialog } = useTagDialog(bulk);

  useShortcuts({
    undo: act,
    back: covered ? () => go({ view: 'list', list }) : undefined,
    search: covered ? undefined : () => field.current?.focus(),
  });
  useRowKeys({ list, handle, openId, bulk, onTag: editTags, onRemove: (ids) => void bulk.remove(ids) });

  return (
    <div class="panel">
      <main class="panel__list" inert={covered}>
        <PanelBar
          list={list}
          results={results}
          onChange={(to) => goToList(route, to)}
          onLeave={() => handle.current?.move(1)}
          field={field}
        />
        <SecurityHead list={list} results={results} />
        <SearchState list={list} results={results} />
        <ClipList
          results={results}
          list={list}
          want={want}
          currentId={openId}
          handle={handle}
          nothing={<NoHits list={list} onChange={(to) => goToList(route, to)} />}
        />
      </main>
      {covered && (
        <div class="panel__reader">
          <OpenClip id={openId} list={list} results={results} want={want} covers ownsKeys say={say} />
        </div>
      )}
      <div class="panel__toasts">{toast}</div>
      {tagDialog}
      <ShortcutHelp without={['select', 'export']} />
    </div>
  );
}
