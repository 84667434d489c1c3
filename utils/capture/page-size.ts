import { unclobbered } from './unclobbered';

/** Beyond this an extraction would hold up the page: design limit 50,000 elements, with room. */
const MOST_ELEMENTS = 120_000;
/** Characters of text, scripts included: they are copied with the page. */
const MOST_CHARACTERS = 16_000_000;

/**
 * Says why a page is too large to be read, or nothing where it is not. Counts without copying anything.
 *
 * @returns a sentence for the reader, with the figure that is over the limit
 */
export function oversize(document: Document): string | undefined {
  const elements = unclobbered(document, 'getElementsByTagName').call(document, '*').length;
  if (elements > MOST_ELEMENTS) {
    return `The page has ${grouped(elements)} elements; up to ${grouped(MOST_ELEMENTS)} can be read.`;
  }
  const characters = unclobbered(document, 'documentElement')?.textContent?.length ?? 0;
  if (characters > MOST_CHARACTERS) {
    return `The page has ${grouped(characters)} characters; up to ${grouped(MOST_CHARACTERS)} can be read.`;
  }
  return undefined;
}

function grouped(count: number): string {
  return count.toLocaleString('en-US');
}
