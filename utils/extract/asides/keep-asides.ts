import { comparisonKey } from '../../article/text';
import { countWords } from '../../article/word-count';
import { BOX_RULES } from '../boilerplate/box-rules';
import { classWords } from '../dom/class-words';
import { retag } from '../dom/retag';

const LEAST_WORDS = 4;
/** In words: what is longer reads as the article's prose. */
const LEAST_PROSE = 20;
const MOST_LINKED = 0.3;
/** What has more of them is a list of articles. */
const MOST_ASIDES = 20;
const CONTROLS = 'form,input,iframe,nav,button';

/**
 * Keeps what belongs to the text and stands in an element that the article finder throws away: notes, key points and background
 * in an `aside` between the paragraphs, and the source of a quotation in its `footer`. What links elsewhere, is named as something
 * else, or repeats a sentence of the text is left to the finder.
 *
 * @param page changed by this
 */
export function keepAsides(page: Document): void {
  for (const footer of [...page.querySelectorAll('blockquote footer,figure footer')]) {
    retag(footer, footer.querySelector('p,div,ul,ol') ? 'div' : 'p');
  }
  const asidesOf = new Map<Element, Element[]>();
  for (const aside of page.querySelectorAll('aside')) {
    const parent = aside.parentElement;
    const known = parent && asidesOf.get(parent);
    if (known) known.push(aside);
    else if (parent) asidesOf.set(parent, [aside]);
  }
  for (const [parent, asides] of asidesOf) {
    if (asides.length > MOST_ASIDES) continue;
    const prose = [...parent.children].filter(
      (sibling) => sibling.tagName === 'P' && wordsIn(sibling) >= LEAST_PROSE,
    );
    for (const aside of asides) if (isOfText(aside, prose)) retag(aside, 'div');
  }
}

/** @param prose the paragraphs beside the aside */
function isOfText(aside: Element, prose: readonly Element[]): boolean {
  const words = wordsIn(aside);
  if (prose.length < 2 || words < LEAST_WORDS || aside.querySelector(CONTROLS)) return false;
  const linked = [...aside.querySelectorAll('a')].reduce((sum, link) => sum + wordsIn(link), 0);
  if (linked / words > MOST_LINKED || isNamedElse(aside)) return false;
  const goesOn = prose.some((paragraph) => (aside.compareDocumentPosition(paragraph) & FOLLOWING) !== 0);
  return goesOn && !prose.some((paragraph) => repeats(paragraph, aside));
}

/** Of `compareDocumentPosition`. */
const FOLLOWING = 4;

function isNamedElse(aside: Element): boolean {
  const names = classWords(aside);
  return BOX_RULES.some((rule) => rule.names.test(names));
}

/** Whether an aside shows a sentence of the text once more, in large type. */
function repeats(paragraph: Element, aside: Element): boolean {
  return comparisonKey(paragraph.textContent ?? '').includes(comparisonKey(aside.textContent ?? ''));
}

function wordsIn(element: Element): number {
  return countWords(element.textContent ?? '').wordCount;
}
