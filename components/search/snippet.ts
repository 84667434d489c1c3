import { fold } from '@/utils/library/search/fold';
import { holds, occurrences } from '@/utils/library/search/occurrences';
import type { Term } from '@/utils/library/search/query';

/** Characters of a line before the word that is looked for; as many as leave it on the first line of a row. */
const BEFORE = 12;
const LENGTH = 160;

/**
 * The piece of an article that shows best where words stand in it: of the line that has most of them, from a little before the
 * first.
 *
 * @param text a line per block
 * @returns nothing where no line has any of the words
 */
export function snippetOf(text: string, terms: readonly Term[]): string | undefined {
  let best: { line: string; found: number } | undefined;
  for (const line of text.split('\n')) {
    const folded = fold(line);
    const found = terms.filter((term) => holds(folded, term)).length;
    if (found > (best?.found ?? 0)) best = { line, found };
    if (found === terms.length) break;
  }
  if (!best) return undefined;
  const [first] = occurrences(best.line, terms, 1);
  const start = first ? wordStart(best.line, first.start - BEFORE) : 0;
  const end = start + LENGTH;
  return `${start > 0 ? '…' : ''}${best.line.slice(start, end).trim()}${end < best.line.length ? '…' : ''}`;
}

/** Where a word begins, at a place or a little before it; Chinese has none, so there any place will do. */
function wordStart(line: string, place: number): number {
  const from = Math.max(0, place - BEFORE);
  const gap = line.slice(from, Math.max(0, place)).search(/\s\S*$/);
  if (gap >= 0) return from + gap + 1;
  if (from === 0) return 0;
  // Never in the middle of a character of two units.
  return /[\uDC00-\uDFFF]/.test(line.charAt(place)) ? place + 1 : place;
}
