import { useCallback, useMemo, useRef } from 'preact/hooks';
import { useLive } from '@/components/hooks/use-live';
import type { Clip } from '@/utils/article/clip';
import { library } from '@/utils/library';

/** Clips that are asked for at a time. */
const PAGE = 100;

export type LoadedClips =
  | { state: 'loading' }
  | { state: 'failed'; error: unknown; retry: () => void }
  | {
      state: 'ready';
      /** Newest first. */
      clips: Clip[];
      /** In the whole library. */
      total: number;
      hasMore: boolean;
      showMore: () => void;
    };

/** The newest clips, following every change; more of them on demand. */
export function useClips(): LoadedClips {
  const limit = useRef(PAGE);
  const live = useLive(async () => {
    const [clips, total] = await Promise.all([library.list(limit.current), library.count()]);
    return { clips, total, asked: limit.current };
  }, []);
  const { retry } = live;
  const loaded = live.state === 'ready' ? live.value : undefined;
  const error = live.state === 'failed' ? live.error : undefined;
  const asked = loaded?.asked;
  const showMore = useCallback(() => {
    // Once for each answer, however often the end of the list comes into view.
    if (asked !== limit.current) return;
    limit.current += PAGE;
    retry();
  }, [asked, retry]);

  // The same as long as nothing changed, so that rows are drawn again only where they must.
  return useMemo((): LoadedClips => {
    if (live.state === 'failed') return { state: 'failed', error, retry };
    if (!loaded) return { state: 'loading' };
    const { clips, total } = loaded;
    return {
      state: 'ready',
      clips,
      // Never fewer than are in sight, should the store have miscounted.
      total: Math.max(total, clips.length),
      hasMore: clips.length === loaded.asked && clips.length < total,
      showMore,
    };
  }, [live.state, loaded, error, retry, showMore]);
}
