import { useRef } from 'preact/hooks';
import { type Live, useLive } from '@/components/hooks/use-live';
import type { Clip } from '@/utils/article/clip';
import type { PopupTools } from './tools';

/** The first of the clips that a query finds. */
export interface SearchPreview {
  query: string;
  clips: Clip[];
  /** How many there are in all; undefined where only so many were looked for. */
  total: number | undefined;
}

/**
 * The clips that a query finds, the best first; without a query the latest. The last answer stays until the next is there.
 *
 * @param most so many at most
 */
export function useSearchPreview({ library, search }: PopupTools, typed: string, most: number) {
  const query = typed.trim();
  const last = useRef<Live<SearchPreview>>({ state: 'loading' });
  const { retry, ...live } = useLive(
    async (): Promise<SearchPreview> => {
      if (query === '') {
        const [clips, total] = await Promise.all([library.list(most), library.count()]);
        return { query, clips, total };
      }
      const { ids, total, complete } = await search.find({
        query,
        order: 'relevance',
        offset: 0,
        limit: most,
      });
      const clips = await Promise.all(ids.map((id) => library.get(id)));
      return {
        query,
        clips: clips.filter((clip) => clip !== undefined),
        total: complete ? total : undefined,
      };
    },
    [query],
    library,
  );
  if (live.state !== 'loading') last.current = live;
  return { ...last.current, retry };
}
