import { useCallback, useState } from 'preact/hooks';
import type { Search } from '@/utils/library/search/search';

/** The tags in use, most used first, once `load` was called: a field that is never typed in asks for nothing. */
export function useTagsInUse(counts: Pick<Search, 'tags'>) {
  const [inUse, setInUse] = useState<readonly string[]>([]);
  const load = useCallback(() => {
    counts.tags().then(
      (tags) => setInUse(tags.map(({ tag }) => tag)),
      // Without them nothing is offered; tags can be typed all the same.
      () => undefined,
    );
  }, [counts]);
  return { inUse, load };
}
