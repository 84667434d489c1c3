import { Readability } from '@mozilla/readability';
import { countWords } from '../../article/word-count';
import { ProtectedBlocks } from './protected-blocks';
import { textRegion } from './text-region';

/** Hidden by the page itself; the weighing skips these on its own. */
export const HIDDEN = '[hidden],[style*="display:none" i],[style*="display: none" i]';
/** Less than this is no body, whatever a site rule says of it. */
const LEAST_WORDS = 40;

/**
 * Finds the body of the article in a clone of the page, which it uses up: where the site's rule says, else by weighing the text.
 *
 * @param selectors of the body by the site's rule; all elements that the first matching one finds, in order
 * @returns an element that holds the article and little else, or nothing where the page has none
 */
export function findArticle(clone: Document, selectors: readonly string[] = []): Element | undefined {
  const selector = bodySelector(clone, selectors);
  return selector === undefined ? weigh(clone) : gather(clone, outermost(clone, selector));
}

/** The first of a rule's selectors that finds a body on this page; `undefined` where the text has to be weighed. */
export function bodySelector(page: Document, selectors: readonly string[]): string | undefined {
  return selectors.find((selector) => words(outermost(page, selector)) >= LEAST_WORDS);
}

function weigh(clone: Document): Element | undefined {
  // The rest of the page need not be weighed.
  const region = textRegion(clone.body);
  if (region !== clone.body) clone.body.replaceChildren(region);
  const blocks = new ProtectedBlocks(clone);
  const parsed = new Readability<Node>(clone, {
    // Names of boxes are what several rules on boilerplate go by; they are taken off by the sanitiser.
    keepClasses: true,
    disableJSONLD: true,
    serializer: (node) => node,
  }).parse();
  const root = parsed?.content;
  if (!root) return undefined;
  blocks.restore(root as Element);
  return root as Element;
}

/** Matches that are not inside other matches. */
function outermost(clone: Document, selector: string): Element[] {
  const found: Element[] = [];
  for (const element of clone.querySelectorAll(selector)) {
    if (!found.at(-1)?.contains(element)) found.push(element);
  }
  return found;
}

function words(elements: readonly Element[]): number {
  return countWords(elements.map((element) => element.textContent ?? '').join(' ')).wordCount;
}

function gather(clone: Document, elements: readonly Element[]): Element {
  const root = clone.createElement('div');
  root.append(...elements);
  for (const hidden of [...root.querySelectorAll(HIDDEN)]) hidden.remove();
  return root;
}
