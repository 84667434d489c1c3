import { useEffect, useState } from 'preact/hooks';
import { search } from '@/utils/extension/search';
import type { SearchStatus } from '@/utils/library/search/search';

/** Fewer revisions are caught up with sooner than one could read that. */
const WORTH_SAYING = 200;

/** How the index is, where it is behind; nothing where it is not, or not by much. */
export function useIndexProgress(): { done: number; total: number } | undefined {
  const [status, setStatus] = useState<SearchStatus>();
  useEffect(() => {
    let heard = false;
    const stop = search.onStatus((told) => {
      heard = true;
      setStatus((before) => (isSame(before, told) ? before : told));
    });
    // The list asks too, and shows what it gets.
    search.status().then(
      (told) => heard || setStatus(told),
      () => undefined,
    );
    return stop;
  }, []);
  if (status?.state !== 'catching-up' || status.total - status.done < WORTH_SAYING) return undefined;
  return { done: status.done, total: status.total };
}

/** Whole hundreds are enough to see it go on. */
function isSame(before: SearchStatus | undefined, told: SearchStatus): boolean {
  return (
    before?.state === 'catching-up' &&
    told.state === 'catching-up' &&
    Math.floor(before.done / 100) === Math.floor(told.done / 100)
  );
}
