/** Which clips are ticked. */
export interface Selection {
  ids: ReadonlySet<number>;
  /** The clip that was ticked or unticked last; a range goes from here. */
  anchor: number | undefined;
}

export const NOTHING_SELECTED: Selection = { ids: new Set(), anchor: undefined };

/**
 * Ticks or unticks one clip, or with `range` all from the anchor to it, which all become what it becomes.
 *
 * @param order ids as the list shows them
 */
export function toggle(
  selection: Selection,
  id: number,
  range: boolean,
  order: readonly number[],
): Selection {
  const ids = new Set(selection.ids);
  const ticked = !ids.has(id);
  for (const each of range ? between(selection.anchor, id, order) : [id]) {
    if (ticked) ids.add(each);
    else ids.delete(each);
  }
  return { ids, anchor: id };
}

/** Unticks clips, as they are no longer there. */
export function without(selection: Selection, gone: readonly number[]): Selection {
  if (!gone.some((id) => selection.ids.has(id))) return selection;
  const ids = new Set(selection.ids);
  for (const id of gone) ids.delete(id);
  return { ids, anchor: selection.anchor };
}

function between(anchor: number | undefined, id: number, order: readonly number[]): readonly number[] {
  const from = anchor === undefined ? -1 : order.indexOf(anchor);
  const to = order.indexOf(id);
  if (from < 0 || to < 0) return [id];
  return order.slice(Math.min(from, to), Math.max(from, to) + 1);
}
