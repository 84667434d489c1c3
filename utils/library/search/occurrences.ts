import { foldWithOffsets } from './fold';
import type { Term } from './query';
import { type Run, runsOf } from './tokens';

/** A stretch of a text, in UTF-16 units. */
export interface Stretch {
  start: number;
  end: number;
}

/**
 * Finds where terms stand in a text, as the index counts it: in order, without overlaps. Terms that are excluded are not looked
 * for.
 *
 * @param limit how many stretches are enough
 */
export function occurrences(text: string, terms: readonly Term[], limit = 200): Stretch[] {
  const wanted = terms.filter((term) => !term.not).map(patternOf);
  if (wanted.length === 0) return [];
  const folded = foldWithOffsets(text);
  const pattern = new RegExp(wanted.join('|'), 'gu');
  const found: Stretch[] = [];
  for (const match of folded.text.matchAll(pattern)) {
    if (found.length === limit) break;
    const start = folded.offsets[match.index] ?? 0;
    const end = folded.offsets[match.index + match[0].length] ?? text.length;
    found.push({ start, end });
  }
  return found;
}

/** Whether a folded text holds a term. */
export function holds(folded: string, term: Pick<Term, 'text' | 'exact'>): boolean {
  return new RegExp(patternOf(term), 'u').test(folded);
}

/** Between runs may stand anything that is no text; something has to where they would else be one run. */
function between(before: Run | undefined, run: Run): string {
  if (!before) return '';
  return before.unspaced === run.unspaced ? '[^\\p{L}\\p{N}]+' : '[^\\p{L}\\p{N}]*';
}

/**
 * A term as a pattern: its runs, which are letters and digits and so need no escapes, one after the other; words begin where a word begins and, where exact, end
 * where it ends.
 */
function patternOf({ text, exact }: Pick<Term, 'text' | 'exact'>): string {
  const runs = runsOf(text);
  const parts = runs.map((run, at) => between(runs[at - 1], run) + run.text);
  const [first] = runs;
  const last = runs.at(-1);
  const starts = first && !first.unspaced ? `(?<!${WORD})` : '';
  const ends = last && !last.unspaced && exact ? `(?!${WORD})` : '';
  return starts + parts.join('') + ends;
}

/** A letter or digit of a script that has words. */
const WORD =
  '(?![\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}々〇ー])[\\p{L}\\p{N}\\p{M}]';
