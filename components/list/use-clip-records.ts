import { useEffect, useReducer, useRef } from 'preact/hooks';
import type { Clip } from '@/utils/article/clip';
import { library } from '@/utils/library';

/** Clips that are kept beside those in sight, for scrolling back. */
const KEPT = 1000;

/**
 * The clips of a list that are in sight, as they become known, and kept up with the library.
 *
 * @param ids those in sight
 * @returns the clip of an id; nothing while it is read, or where it is gone
 */
export function useClipRecords(ids: readonly number[]): (id: number) => Clip | undefined {
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const records = useRef(new Map<number, Clip | undefined>());
  const inSight = useRef(ids);
  inSight.current = ids;

  const read = useRef(async (wanted: readonly number[]) => {
    // What cannot be read stays a grey row; the list itself says what is wrong with the library.
    const found = await Promise.all(wanted.map((id) => library.get(id).catch(() => undefined)));
    // One that is gone is shown until the list lets go of it.
    for (const [at, id] of wanted.entries()) records.current.set(id, found[at] ?? records.current.get(id));
    redraw(undefined);
  });

  useEffect(() => {
    const known = records.current;
    if (known.size > KEPT + ids.length) {
      for (const id of [...known.keys()].slice(0, known.size - KEPT)) if (!ids.includes(id)) known.delete(id);
    }
    const unknown = ids.filter((id) => !known.has(id));
    if (unknown.length > 0) void read.current(unknown);
  }, [ids]);

  useEffect(
    () =>
      library.onChange((change) => {
        const [seen, others] = [new Set(inSight.current), records.current];
        for (const id of change.ids) if (!seen.has(id)) others.delete(id);
        const changed = change.ids.filter((id) => seen.has(id));
        if (changed.length > 0) void read.current(changed);
      }),
    [],
  );
  return (id) => records.current.get(id);
}
