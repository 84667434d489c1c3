import type { Neighbours } from './ReaderToolbar';

/**
 * Where a clip stands among the results. One that has just left them, as a clip that is read leaves the unread, is between those
 * that were around it.
 *
 * @param lastPlace where it stood when it was last among them
 */
export function neighboursOf(
  id: number,
  ids: readonly number[],
  total: number,
  lastPlace: number | undefined,
): Neighbours {
  const at = ids.indexOf(id);
  if (at >= 0) return { place: at + 1, count: total, previous: ids[at - 1], next: ids[at + 1] };
  const around = lastPlace === undefined ? {} : { previous: ids[lastPlace - 1], next: ids[lastPlace] };
  return { place: undefined, count: total, previous: undefined, next: undefined, ...around };
}
