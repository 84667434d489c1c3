import { useEffect } from 'preact/hooks';
import { ClipReader } from '@/components/reader/ClipReader';
import type { Say } from '@/components/reader/use-toast';
import { neighboursOf } from './neighbours';
import type { LoadedClips } from './use-clips';
import { go } from './use-route';

interface OpenClipProps {
  id: number;
  /** The list that the clip was opened from. */
  loaded: LoadedClips;
  /** Whether the reader covers the list. */
  covers: boolean;
  /** Whether keys act on the clip rather than on ticked ones. */
  ownsKeys: boolean;
  say: Say;
}

/** The clip in the page's address, in the reader, with the list's clips before and after it. */
export function OpenClip({ id, loaded, covers, ownsKeys, say }: OpenClipProps) {
  const { clips, total } = loaded.state === 'ready' ? loaded : { clips: [], total: 0 };
  const neighbours = neighboursOf(id, clips, total);
  const beside = neighbours.next ?? neighbours.previous;

  useEffect(() => {
    const atEnd = neighbours.place !== undefined && neighbours.next === undefined;
    if (atEnd && loaded.state === 'ready' && loaded.hasMore) loaded.showMore();
  }, [neighbours.place, neighbours.next, loaded]);

  return (
    <ClipReader
      id={id}
      neighbours={neighbours}
      onOpen={(next) => go({ view: 'clip', id: next }, 'replace')}
      {...(covers && { onBack: () => go({ view: 'list' }) })}
      onRemoved={() => go(beside === undefined ? { view: 'list' } : { view: 'clip', id: beside }, 'replace')}
      takesFocus={covers}
      ownsKeys={ownsKeys}
      say={say}
    />
  );
}
