import type { StrippedPart } from '../../article/article';
import { comparisonKey } from '../../article/text';
import { countWords } from '../../article/word-count';
import { classWords } from '../dom/class-words';
import type { PageMetadata } from '../metadata/page-metadata';
import { tidy } from '../text/tidy-text';

const DECK_NAMES =
  / (?:standfirst|dek|deck|subhead(?:line|ing)?|sub ?title|article (?:summary|lead|intro|excerpt|description)|headline (?:summary|deck)|lede|lead|vorspann|chapo|entradilla|sommario|sottotitolo|spot|summary|intro|excerpt) /;
const LEAST_WORDS = 6;
const MOST_WORDS = 90;
/** A paragraph of this length is the article itself: nothing after it is a standfirst. */
const LEAST_PARAGRAPH = 30;
/** Elements after the headline among which a standfirst is looked for. */
const REACH = 250;

/**
 * Finds the standfirst, the sentence or two between headline and article that article finders lose: by its name, because the page
 * gives the same text as its description, because it is the sentence that follows the
 * headline in the same box, or because it is the question that others answer below.
 *
 * @param page read only
 * @returns its text, or nothing
 */
export function findStandfirst(page: Document, { title, description }: PageMetadata): string | undefined {
  const headline = findHeadline(page, comparisonKey(title));
  if (!headline) return undefined;
  const described = comparisonKey(description ?? '');
  const walker = page.createTreeWalker(page.body, 1);
  walker.currentNode = headline;
  for (let step = 0; step < REACH && walker.nextNode(); step++) {
    const element = walker.currentNode as Element;
    if (headline.contains(element) || !isTextBox(element)) continue;
    const text = tidy(element.textContent ?? '');
    const { wordCount } = countWords(text);
    if (wordCount < LEAST_WORDS || wordCount > MOST_WORDS) continue;
    const key = comparisonKey(text);
    if (key === comparisonKey(title)) continue;
    const isLong = element.tagName === 'P' && wordCount >= LEAST_PARAGRAPH;
    const isSentence = !isLong && isLeadIn(text, element, headline);
    if (isSentence || key === described || DECK_NAMES.test(classWords(element))) return text;
    if (isLong) return undefined;
  }
  return undefined;
}

/** Whether a paragraph or heading comes directly after the headline. */
function follows(element: Element, headline: Element): boolean {
  return element.previousElementSibling === headline && /^(?:P|H\d)$/.test(element.tagName);
}

/** Whether a sentence goes on from the headline, or is the question that it names. */
function isLeadIn(text: string, element: Element, headline: Element): boolean {
  if (follows(element, headline)) return SENTENCE.test(text);
  return QUESTION.test(text) && isFirstBehind(element, headline);
}

const QUESTION = /[?？]["”’]?$/;

/** Whether an element is the first in the box behind the headline, however deep: the question of a page with answers. */
function isFirstBehind(element: Element, headline: Element): boolean {
  let at = element;
  while (at.parentElement && at.parentElement !== headline.parentElement) {
    if (at.previousElementSibling) return false;
    at = at.parentElement;
  }
  return at.previousElementSibling === headline;
}

/** Whether an element holds text alone, and no more of it than a standfirst has. */
function isTextBox(element: Element): boolean {
  if (!/^(?:P|H2|H3|H4|DIV|SPAN|STRONG)$/.test(element.tagName)) return false;
  return !element.querySelector(NOT_IN_DECK) && (element.textContent ?? '').length <= MOST_WORDS * 14;
}

const NOT_IN_DECK = 'p,div,time,li,img,button,input';
const SENTENCE = /[.。!?！？]["”’]?$/;

/** The element that shows the headline: an `h1` or `h2` with the title, else the first `h1`. */
function findHeadline(page: Document, title: string): Element | null {
  for (const heading of page.querySelectorAll('h1,h2')) {
    if (title !== '' && comparisonKey(heading.textContent ?? '') === title) return heading;
  }
  return page.querySelector('h1');
}

/** Puts the standfirst before the article, unless the article has it already or a rule has taken it out. */
export function prependStandfirst(
  root: Element,
  deck: string | undefined,
  stripped: readonly StrippedPart[],
): void {
  if (deck === undefined) return;
  const key = comparisonKey(deck);
  const isKnown = (text: string): boolean => comparisonKey(text).includes(key);
  if (isKnown(root.textContent ?? '') || stripped.some(({ text }) => isKnown(text))) return;
  const paragraph = root.ownerDocument.createElement('p');
  paragraph.textContent = deck;
  innermost(root).prepend(paragraph);
}

/** The box that holds the paragraphs themselves: what stands beside it could be taken for something else than the article. */
function innermost(root: Element): Element {
  const [only] = root.children;
  const isWhole = only?.tagName === 'DIV' && only.textContent?.trim() === root.textContent?.trim();
  return isWhole ? innermost(only) : root;
}
