/** What changed between two texts: what stayed around it, cut short, and the two middles. */
export interface ChangedPart {
  start: string;
  removed: string;
  added: string;
  end: string;
}

/** Words, single Han characters, runs of space, and every other character by itself. */
const UNIT = /\p{Script=Han}|[^\P{L}\p{Script=Han}]+|\p{N}+|\s+|./gsu;

/** Longest piece shown of what stayed on either side, and of what changed; in UTF-16 units. */
const CONTEXT = 28;
const MIDDLE = 90;

/**
 * Finds what differs between two texts by setting aside what they begin and end with in common. Whole words and whole
 * Han characters only, so that no half of a word is struck out.
 */
export function changedPart(before: string, after: string): ChangedPart {
  const old = before.match(UNIT) ?? [];
  const now = after.match(UNIT) ?? [];
  const shorter = Math.min(old.length, now.length);
  let first = 0;
  while (first < shorter && old[first] === now[first]) first += 1;
  let last = 0;
  while (last < shorter - first && old.at(-1 - last) === now.at(-1 - last)) last += 1;
  return {
    start: tail(old.slice(0, first)),
    removed: head(old.slice(first, old.length - last), MIDDLE),
    added: head(now.slice(first, now.length - last), MIDDLE),
    end: head(old.slice(old.length - last), CONTEXT),
  };
}

/** The beginning of a run of units, at most `limit` long but one unit at least, with an ellipsis where it was cut. */
function head(units: string[], limit: number): string {
  const kept = fitting(units, limit);
  return kept === units.length ? units.join('') : `${units.slice(0, kept).join('').trimEnd()}…`;
}

/** The end of a run of units, likewise. */
function tail(units: string[]): string {
  const kept = fitting(units.toReversed(), CONTEXT);
  return kept === units.length ? units.join('') : `…${units.slice(-kept).join('').trimStart()}`;
}

/** How many units from the first on fit into `limit`. */
function fitting(units: string[], limit: number): number {
  let length = 0;
  const tooLong = units.findIndex((unit, index) => {
    length += unit.length;
    return index > 0 && length > limit;
  });
  return tooLong === -1 ? units.length : tooLong;
}
