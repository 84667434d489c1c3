import { useRef } from 'preact/hooks';
import { useKeys } from '@/components/keyboard';
import { ClipList } from '@/components/library/ClipList';
import { NoHits } from '@/components/library/NoHits';
import { OpenClip } from '@/components/library/OpenClip';
import { SearchState } from '@/components/library/SearchState';
import { SecurityHead } from '@/components/library/SecurityHead';
import { useFollowRow } from '@/components/library/use-follow-row';
import { useResults } from '@/components/library/use-results';
import { go, goToList, useListOf, useRoute } from '@/components/library/use-route';
import type { ListHandle } from '@/components/library/use-row-focus';
import { useToast } from '@/components/reader/use-toast';
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

  useKeys({
    z: act,
    Escape: covered ? () => go({ view: 'list', list }) : undefined,
    j: covered ? undefined : () => handle.current?.move(1),
    k: covered ? undefined : () => handle.current?.move(-1),
    '/': covered ? undefined : () => field.current?.focus(),
  });

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
    </div>
  );
}
