import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Results } from '@/components/search/use-results';
import { search } from '@/utils/extension/search';
import { library } from '@/utils/library';
import { ALL_SELECTED, countOf, idsOf, NOTHING_SELECTED, toggle, without } from './selection';

export type ClipSelection = ReturnType<typeof useSelection>;

/**
 * The ticked clips of a list. Clips that are deleted, here or in another page, lose their tick; with another query all do, so
 * that nothing is ticked out of sight.
 *
 * @param query the list's
 * @returns `ids` finds the ids of all that is ticked, `all` those of the whole list
 */
export function useSelection(query: string, results: Results) {
  const [selection, setSelection] = useState(NOTHING_SELECTED);
  const current = useRef(selection);
  current.current = selection;
  const known = results.state === 'ready' ? results : undefined;
  const order = useRef<readonly number[]>([]);
  order.current = known?.ids ?? [];

  useEffect(() => setSelection(NOTHING_SELECTED), [query]);

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

  const toggleOne = useCallback((id: number, range: boolean) => {
    setSelection((now) => toggle(now, id, range, order.current));
  }, []);
  const clear = useCallback(() => setSelection(NOTHING_SELECTED), []);
  const selectAll = useCallback(() => setSelection(ALL_SELECTED), []);
  const all = useCallback(() => search.all(query), [query]);
  const ids = useCallback(() => idsOf(current.current, all), [all]);
  const count = countOf(selection, known?.total ?? 0);
  return useMemo(
    () => ({ selection, count, ids, all, toggle: toggleOne, clear, selectAll }),
    [selection, count, ids, all, toggleOne, clear, selectAll],
  );
}
