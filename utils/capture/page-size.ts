import type { PageSums } from './page-sums';
import { unclobbered } from './unclobbered';

/** Beyond this reading would hold up the page: design limit 50,000 elements, with room. */
const MOST_ELEMENTS = 120_000;
/** Characters of text that is read. */
const MOST_CHARACTERS = 16_000_000;
/** HTML parsers stop at 512, so that only a script gets here; the time of several steps grows with the square of it. */
export const DEEPEST = 600;

/**
 * Says why a page has more elements than can be read, or nothing where it has not.
 *
 * @returns a sentence for the reader, with the figure that is over the limit
 */
export function tooManyElements(document: Document): string | undefined {
  const elements = unclobbered(document, 'getElementsByTagName').call(document, '*').length;
  if (elements <= MOST_ELEMENTS) return undefined;
  return `The page has ${grouped(elements)} elements; up to ${grouped(MOST_ELEMENTS)} can be read.`;
}

/** Says why a page is too large or too deep to be read, or nothing where it is not. */
export function oversize({ isDeeper, characters }: PageSums): string | undefined {
  if (isDeeper) return `The page is nested more than ${grouped(DEEPEST)} elements deep.`;
  if (characters <= MOST_CHARACTERS) return undefined;
  return `The page has ${grouped(characters)} characters; up to ${grouped(MOST_CHARACTERS)} can be read.`;
}

function grouped(count: number): string {
  return count.toLocaleString('en-US');
}
