/** Which clips of a list are ticked. */
export interface Selection {
  /** Whether it is the clips in `ids`, or everything that the list's query finds but those. */
  kind: 'these' | 'all-but';
  ids: ReadonlySet<number>;
  /** The clip that was ticked or unticked last; a range goes from here. */
  anchor: number | undefined;
}

export const NOTHING_SELECTED: Selection = { kind: 'these', ids: new Set(), anchor: undefined };
export const ALL_SELECTED: Selection = { kind: 'all-but', ids: new Set(), anchor: undefined };

export function isSelected({ kind, ids }: Selection, id: number): boolean {
  return ids.has(id) === (kind === 'these');
}

/** @param total how many clips the list has */
export function countOf({ kind, ids }: Selection, total: number): number {
  return kind === 'these' ? ids.size : Math.max(0, total - ids.size);
}

/**
 * The ids of all that is ticked.
 *
 * @param all finds every clip of the list's query
 */
export async function idsOf({ kind, ids }: Selection, all: () => Promise<number[]>): Promise<number[]> {
  return kind === 'these' ? [...ids] : (await all()).filter((id) => !ids.has(id));
}

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
  const adds = isSelected(selection, id) === (selection.kind === 'all-but');
  for (const each of range ? between(selection.anchor, id, order) : [id]) {
    if (adds) ids.add(each);
    else ids.delete(each);
  }
  return { kind: selection.kind, ids, anchor: id };
}

/** Forgets clips that are no longer there. */
export function without(selection: Selection, gone: readonly number[]): Selection {
  if (!gone.some((id) => selection.ids.has(id))) return selection;
  const ids = new Set(selection.ids);
  for (const id of gone) ids.delete(id);
  return { ...selection, ids };
}

function between(anchor: number | undefined, id: number, order: readonly number[]): readonly number[] {
  const from = anchor === undefined ? -1 : order.indexOf(anchor);
  const to = order.indexOf(id);
  if (from < 0 || to < 0) return [id];
  return order.slice(Math.min(from, to), Math.max(from, to) + 1);
}
