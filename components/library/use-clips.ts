import { useCallback, useRef } from 'preact/hooks';
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
  const asked = loaded?.asked;
  const showMore = useCallback(() => {
    // Once for each answer, however often the end of the list comes into view.
    if (asked !== limit.current) return;
    limit.current += PAGE;
    retry();
  }, [asked, retry]);

  if (!loaded) return live.state === 'failed' ? live : { state: 'loading' };
  return {
    state: 'ready',
    clips: loaded.clips,
    total: loaded.total,
    hasMore: loaded.clips.length < loaded.total,
    showMore,
  };
}
