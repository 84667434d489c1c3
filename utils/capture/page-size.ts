import { unclobbered } from './unclobbered';

/** Beyond this copying would hold up the page: design limit 50,000 elements, with room. */
const MOST_ELEMENTS = 120_000;
/** Characters of text, scripts included: they are copied with the page. */
const MOST_CHARACTERS = 16_000_000;

/** HTML parsers stop at 512, so that only a script gets here; the time of several steps grows with the square of it. */
const MOST_DEEP = 600;

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
  const depth = depthOf(document);
  if (depth > MOST_DEEP) {
    return `The page is nested ${grouped(depth)} elements deep; up to ${grouped(MOST_DEEP)} can be read.`;
  }
  const characters = countCharacters(document);
  if (characters > MOST_CHARACTERS) {
    return `The page has ${grouped(characters)} characters; up to ${grouped(MOST_CHARACTERS)} can be read.`;
  }
  return undefined;
}

/** How many elements stand in one another at most. A walker, since a form may have a control for its `firstChild`. */
function depthOf(document: Document): number {
  const walker = unclobbered(document, 'createTreeWalker').call(document, document, ELEMENTS);
  let deepest = 0;
  for (let depth = 0; depth >= 0; ) {
    if (walker.firstChild()) deepest = Math.max(deepest, ++depth);
    else while (!walker.nextSibling() && depth-- > 0) walker.parentNode();
  }
  return deepest;
}

/** What a walker is to show: `NodeFilter.SHOW_ELEMENT`, `NodeFilter.SHOW_TEXT`. */
const ELEMENTS = 1;
const TEXTS = 4;

/** Adding up lengths is many times faster than having the browser put the text together. */
function countCharacters(document: Document): number {
  const texts = unclobbered(document, 'createTreeWalker').call(document, document, TEXTS);
  let characters = 0;
  while (texts.nextNode()) characters += (texts.currentNode as Text).length;
  return characters;
}

function grouped(count: number): string {
  return count.toLocaleString('en-US');
}
