import { comparisonKey } from '../../article/text';
import type { PageLine } from './page-lines';
import type { Headline } from './title';

/** The lines around the headline, where pages print byline, source and time. */
export interface HeadlineArea {
  /** The headline that belongs to the text; absent where the page shows none. */
  element?: Element;
  /** Nearest first. */
  before: PageLine[];
  /** Nearest first; goes on into the body. */
  after: PageLine[];
}

/** The lines around the headline in the order in which they are likely to hold its byline and time. */
export function nearestLines({ before, after }: HeadlineArea): PageLine[] {
  return [...after.slice(0, 8), ...before.slice(0, 3), ...after.slice(8), ...before.slice(3)];
}

/** The lines that stand between headline and text, and the nearest ones above: behind the text others have their times. */
export function headOf({ before, after, ...area }: HeadlineArea): HeadlineArea {
  const text = after.findIndex((line) => line.text.length >= PARAGRAPH);
  return { ...area, before: before.slice(0, 3), after: after.slice(0, text < 0 ? 8 : Math.min(text, 8)) };
}

const BEFORE = 6;
const AFTER = 30;
/** Lines of that many characters are paragraphs. */
const PARAGRAPH = 80;

/**
 * Takes the lines around a headline; the first lines of the page where no headline is shown. Of several places with the
 * headline (sticky header, article, list of the most read) a heading goes before other text and that before a link; of two
 * headings the one with the nearer paragraph behind it is the article's.
 */
export function headlineArea(lines: readonly PageLine[], headline: Headline): HeadlineArea {
  const key = comparisonKey(headline.text);
  let start = -1;
  let nearest = Number.POSITIVE_INFINITY;
  for (const [at, line] of lines.entries()) {
    if (!headline.element?.contains(line.elements[0]) && !isText(line, key)) continue;
    const distance = paragraphBehind(lines, at) - at + remoteness(line.elements[0]);
    if (distance < nearest) {
      start = at;
      nearest = distance;
    }
  }
  const first = lines[start];
  if (!first) return { before: [], after: lines.slice(0, AFTER) };

  let [element] = first.elements;
  if (headline.element?.contains(element)) element = headline.element;
  let end = start + 1;
  while (end < lines.length && element.contains(lines[end]?.elements[0] ?? null)) end++;
  return {
    element,
    before: lines.slice(Math.max(0, start - BEFORE), start).reverse(),
    after: lines.slice(end, end + AFTER),
  };
}

/** How little an element is like a headline, in lines. */
function remoteness(element: Element): number {
  if (element.closest('h1, h2, h3, [itemprop~="headline"]')) return 0;
  return element.closest('a') ? 400 : 200;
}

function isText(line: PageLine, key: string): boolean {
  return key !== '' && line.text.length < key.length * 3 + 20 && comparisonKey(line.text) === key;
}

function paragraphBehind(lines: readonly PageLine[], start: number): number {
  const end = Math.min(lines.length, start + AFTER * 2);
  for (let at = start + 1; at < end; at++) {
    if ((lines[at]?.text.length ?? 0) >= PARAGRAPH) return at;
  }
  return end + AFTER;
}
