import { useEffect, useMemo, useRef } from 'preact/hooks';
import { type ListView, wordsOf } from '@/components/navigation/list-view';
import { go } from '@/components/navigation/use-route';
import type { Results } from '@/components/search/use-results';
import type { Say } from '@/components/ui/use-toast';
import { ClipReader } from './ClipReader';
import { neighboursOf } from './neighbours';

interface OpenClipProps {
  id: number;
  /** The list that the clip was opened from. */
  list: ListView;
  results: Results;
  want: (place: number) => void;
  /** Whether the reader covers the list. */
  covers: boolean;
  /** Whether keys act on the clip rather than on ticked ones. */
  ownsKeys: boolean;
  say: Say;
}

/** The clip in the page's address, in the reader, with the list's clips before and after it. */
export function OpenClip({ id, list, results, want, covers, ownsKeys, say }: OpenClipProps) {
  const { ids, total } = results.state === 'ready' ? results : { ids: [], total: 0 };
  const last = useRef<{ id: number; place: number } | undefined>(undefined);
  const neighbours = neighboursOf(id, ids, total, last.current?.id === id ? last.current.place : undefined);
  const { place } = neighbours;
  if (place !== undefined) last.current = { id, place: place - 1 };
  const terms = useMemo(() => wordsOf(list), [list]);
  const beside = neighbours.next ?? neighbours.previous;

  useEffect(() => {
    if (place !== undefined) want(place);
  }, [place, want]);

  return (
    <ClipReader
      id={id}
      terms={terms}
      neighbours={neighbours}
      onOpen={(next) => go({ view: 'clip', id: next, list }, 'replace')}
      {...(covers && { onBack: () => go({ view: 'list', list }) })}
      onRemoved={() =>
        go(beside === undefined ? { view: 'list', list } : { view: 'clip', id: beside, list }, 'replace')
      }
      takesFocus={covers}
      ownsKeys={ownsKeys}
      say={say}
    />
  );
}
