import { useCallback, useState } from 'preact/hooks';
import type { Library } from '@/utils/library/library';

/** The tags in use, most used first, once `load` was called: a field that is never typed in asks for nothing. */
export function useTagsInUse(library: Pick<Library, 'tags'>) {
  const [inUse, setInUse] = useState<readonly string[]>([]);
  const load = useCallback(() => {
    library.tags().then(
      (tags) => setInUse(tags.map(({ tag }) => tag)),
      // Without them nothing is offered; tags can be typed all the same.
      () => undefined,
    );
  }, [library]);
  return { inUse, load };
}
