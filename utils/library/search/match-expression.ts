import type { Term } from './query';
import { pairsOf, type Run, runsOf, SHORT } from './tokens';

/**
 * Says in FTS5's language where a term stands: its runs one after the other, an unspaced run as the phrase of its pairs. Every
 * token is quoted, so that nothing in it is an operator. The last run may be the beginning of a longer one, unless the term is
 * exact and ends in a word.
 *
 * @see https://www.sqlite.org/fts5.html#fts5_phrases
 */
export function matchExpression({ text, exact }: Pick<Term, 'text' | 'exact'>): string {
  const runs = runsOf(text);
  const tokens = runs.flatMap((run, at) => phraseOf(run, at === runs.length - 1));
  const last = runs.at(-1);
  const open = last && (last.unspaced ? isSingle(last) : !exact);
  return `"${tokens.join(' ')}"${open ? ' *' : ''}`;
}

/**
 * A single character at the end of a term begins a pair or is the last of its run: the prefix of either. In front of another run
 * it is the last of its own.
 */
function phraseOf(run: Run, isLast: boolean): string[] {
  if (!run.unspaced || isSingle(run)) return [run.text];
  const pairs = pairsOf(run.text);
  return isLast ? pairs : [...pairs, Array.from(run.text).at(-1) ?? ''];
}

/** Whether a term is so short that the index of short tokens answers it at once. */
export function isShort({ text, exact }: Pick<Term, 'text' | 'exact'>): boolean {
  const [run, ...others] = runsOf(text);
  if (!run || others.length > 0) return false;
  return run.unspaced ? isSingle(run) : !exact && Array.from(run.text).length <= SHORT;
}

/** Says in FTS5's language that a short term is there, for the index of short tokens. */
export function shortExpression({ text }: Pick<Term, 'text'>): string {
  return `"${runsOf(text)[0]?.text}"`;
}

function isSingle(run: Run): boolean {
  return Array.from(run.text).length === 1;
}
