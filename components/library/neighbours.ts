import type { Neighbours } from '@/components/reader/ReaderToolbar';
import type { Clip } from '@/utils/article/clip';

/** Where a clip stands among the clips loaded. */
export function neighboursOf(id: number, clips: readonly Clip[], total: number): Neighbours {
  const index = clips.findIndex((clip) => clip.id === id);
  if (index < 0) return { place: undefined, count: total, previous: undefined, next: undefined };
  return { place: index + 1, count: total, previous: clips[index - 1]?.id, next: clips[index + 1]?.id };
}
