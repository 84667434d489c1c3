import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { library } from '@/utils/library';
import { allClips } from './all-clips';
import { NOTHING_SELECTED, toggle, without } from './selection';
import type { LoadedClips } from './use-clips';

export type ClipSelection = ReturnType<typeof useSelection>;

/** The ticked clips of a list. Clips that are deleted, here or in another page, lose their tick. */
export function useSelection(loaded: LoadedClips) {
  const [selection, setSelection] = useState(NOTHING_SELECTED);
  const current = useRef(selection);
  current.current = selection;

  useEffect(
    () =>
      library.onChange(async ({ ids }) => {
        const ticked = ids.filter((id) => current.current.ids.has(id));
        const found = await Promise.all(ticked.map((id) => library.get(id).catch(() => 'unknown')));
        const gone = ticked.filter((_id, place) => found[place] === undefined);
        setSelection((now) => without(now, gone));
      }),
    [],
  );

  const toggleOne = useCallback(
    (id: number, range: boolean) => {
      const order = loaded.state === 'ready' ? loaded.clips.map((clip) => clip.id) : [];
      setSelection((now) => toggle(now, id, range, order));
    },
    [loaded],
  );
  const clear = useCallback(() => setSelection(NOTHING_SELECTED), []);
  const selectAll = useCallback(async () => {
    const ids = new Set<number>();
    for await (const { id } of allClips(library)) ids.add(id);
    setSelection({ ids, anchor: undefined });
  }, []);
  return { selection, toggle: toggleOne, clear, selectAll };
}
