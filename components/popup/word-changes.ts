/** A piece of a text that was changed. */
export interface DiffPart {
  kind: 'kept' | 'removed' | 'added';
  text: string;
}

/** Words, single Han characters, numbers, runs of space, and every other character by itself. */
const UNIT = /\p{Script=Han}|[^\P{L}\p{Script=Han}]+|\p{N}+|\s+|./gsu;

/** Longest text shown of what stayed beside a change, in UTF-16 units. */
const CONTEXT = 28;

/** Less than this between two changes is no help in reading; it becomes a part of them. In UTF-16 units. */
const ISLAND = 4;

/** Above this many comparisons the middle is shown as replaced whole. */
const MOST_COMPARISONS = 250_000;

/**
 * Compares two versions of a text by words and Han characters, so that no half of a word is struck out.
 *
 * @returns the pieces in reading order; what stayed is cut short where it is far from any change
 */
export function wordChanges(before: string, after: string): DiffPart[] {
  const old = before.match(UNIT) ?? [];
  const now = after.match(UNIT) ?? [];
  const shorter = Math.min(old.length, now.length);
  let first = 0;
  while (first < shorter && old[first] === now[first]) first += 1;
  let last = 0;
  while (last < shorter - first && old.at(-1 - last) === now.at(-1 - last)) last += 1;
  const middle = compare(old.slice(first, old.length - last), now.slice(first, now.length - last));
  return shorten([
    ...partOf('kept', old.slice(0, first)),
    ...join(middle),
    ...partOf('kept', old.slice(old.length - last)),
  ]);
}

function partOf(kind: DiffPart['kind'], units: string[]): DiffPart[] {
  return units.length === 0 ? [] : [{ kind, text: units.join('') }];
}

/** Walks a longest common subsequence of two runs of units; one piece a unit. */
function compare(old: string[], now: string[]): DiffPart[] {
  if (old.length * now.length > MOST_COMPARISONS) return [...partOf('removed', old), ...partOf('added', now)];
  const common = commonLengths(old, now);
  const at = (i: number, j: number) => common[i]?.[j] ?? 0;
  const pieces: DiffPart[] = [];
  let i = 0;
  let j = 0;
  while (i < old.length || j < now.length) {
    if (i < old.length && old[i] === now[j]) {
      pieces.push({ kind: 'kept', text: old[i] ?? '' });
      i += 1;
      j += 1;
    } else if (j >= now.length || (i < old.length && at(i + 1, j) >= at(i, j + 1))) {
      pieces.push({ kind: 'removed', text: old[i] ?? '' });
      i += 1;
    } else {
      pieces.push({ kind: 'added', text: now[j] ?? '' });
      j += 1;
    }
  }
  return pieces;
}

/** `[i][j]`: how many units `old` from `i` on and `now` from `j` on have in common, in order. */
function commonLengths(old: string[], now: string[]): number[][] {
  const table = old.map(() => Array<number>(now.length + 1).fill(0));
  for (let i = old.length - 1; i >= 0; i -= 1) {
    for (let j = now.length - 1; j >= 0; j -= 1) {
      const row = table[i];
      if (!row) continue;
      row[j] =
        old[i] === now[j]
          ? 1 + (table[i + 1]?.[j + 1] ?? 0)
          : Math.max(table[i + 1]?.[j] ?? 0, row[j + 1] ?? 0);
    }
  }
  return table;
}

/** Puts neighbours of a kind together, what went before what came; islands between changes go with them. */
function join(units: DiffPart[]): DiffPart[] {
  const pieces: DiffPart[] = [];
  let removed = '';
  let added = '';
  let kept = '';
  const flush = () => {
    if (removed) pieces.push({ kind: 'removed', text: removed });
    if (added) pieces.push({ kind: 'added', text: added });
    if (kept) pieces.push({ kind: 'kept', text: kept });
    removed = added = kept = '';
  };
  for (const { kind, text } of units) {
    if (kind === 'kept') {
      kept += text;
      continue;
    }
    if (kept.length >= ISLAND) flush();
    removed += kept;
    added += kept;
    kept = '';
    if (kind === 'removed') removed += text;
    else added += text;
  }
  flush();
  return pieces;
}

/** Cuts what stayed to what stands next to a change. */
function shorten(pieces: DiffPart[]): DiffPart[] {
  return pieces.map((found, position) => {
    if (found.kind !== 'kept' || pieces.length === 1) return found;
    const head = position === 0 ? '' : headOf(found.text);
    const tail = position === pieces.length - 1 ? '' : tailOf(found.text);
    const short = `${head}…${tail}`;
    return head.length + tail.length < found.text.length ? { kind: 'kept', text: short } : found;
  });
}

/** The first words of a text, all of a short one. */
function headOf(text: string): string {
  const characters = [...text];
  if (characters.length <= CONTEXT) return text;
  return characters
    .slice(0, CONTEXT)
    .join('')
    .replace(/\s+\S{0,12}$/, '');
}

/** The last words of a text, all of a short one. */
function tailOf(text: string): string {
  const characters = [...text];
  if (characters.length <= CONTEXT) return text;
  return characters
    .slice(-CONTEXT)
    .join('')
    .replace(/^\S{0,12}\s+/, '');
}
