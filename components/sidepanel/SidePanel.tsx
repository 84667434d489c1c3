import { useRef } from 'preact/hooks';
import { ClipList } from '@/components/library/ClipList';
import { NoHits } from '@/components/library/NoHits';
import { OpenClip } from '@/components/library/OpenClip';
import { SearchState } from '@/components/library/SearchState';
import { SecurityHead } from '@/components/library/SecurityHead';
import { useBulk } from '@/components/library/use-bulk';
import { useFollowRow } from '@/components/library/use-follow-row';
import { useResults } from '@/components/library/use-results';
import { go, goToList, useListOf, useRoute } from '@/components/library/use-route';
import type { ListHandle } from '@/components/library/use-row-focus';
import { useRowKeys } from '@/components/library/use-row-keys';
import { useTagDialog } from '@/components/library/use-tag-dialog';
import { useToast } from '@/components/reader/use-toast';
import { ShortcutHelp } from '@/components/ShortcutHelp';
import { useShortcuts } from '@/components/shortcuts';
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
