import { SEVERAL, type TextSums } from './page-sums';
import { LEAST_PROSE, MOST_PROSE } from './prose-worth';

/** Boxes with fewer links are left: breadcrumbs, bylines, tags. Behind the text there are fewer of these. */
const LEAST_LINKS = { before: 8, behind: SEVERAL };
/** Share of a box's text that is links, at least. */
const LEAST_LINKED = 0.4;
const HEADLINE = 'h1';
/** Of `compareDocumentPosition`. */
const FOLLOWING = 4;
/** What says something of the article wherever it stands. */
const TELLING =
  'h1,script[type*="ld+json" i],[rel~="next" i],[rel~="prev" i],[rel~="author" i],[class*="crumb" i],[id*="crumb" i]';
/** What only a byline has between the headline and the text. */
const BYLINE =
  'time,[class*="byline" i],[class*="author" i],[class*="date" i],[itemprop~="author" i],a[href*="/author" i]';
/** A day or a time of day, as printed there. */
const TIME = /\b20\d\d\s?[-/.年]|\d{1,2}:\d\d/;
/** Credits, which may stand anywhere. */
const CREDIT = /(?:编辑|編輯|责编|責編|来源|來源|作者)\s?[:：]|(?:editing|reporting) by/i;
/** What the links to the other pages of an article say; and the numbers of pages, the one that is open not always a link. */
const PAGE_LINK = /^\W*(?:[上下]一?[页頁]|(?:next|prev(?:ious)?)(?: page)?|全文|阅读全文|閱讀全文)\W*$/i;
const NUMBERED = /^[[(（【]?([23])[\])）】]?$/;

/** The longest of them, with what may stand around it. */
const LONGEST_PAGE_LINK = 40;

/**
 * The boxes of a page that are lists of links and stand apart from its text: menus, headlines of other articles, the foot of the
 * page. They are most of a news page and nothing of its article.
 *
 * @param body of the page; not changed
 * @param sums of the elements in it that hold running text or several links
 * @returns outermost boxes, none inside the box that holds the text; none at all where the page has little prose
 */
export function linkBoxes(body: Element, sums: ReadonlyMap<Element, TextSums>): Element[] {
  const found: Element[] = [];
  const all = sums.get(body)?.prose ?? 0;
  const headline = body.querySelector(HEADLINE);
  for (let at: Element | undefined = all < LEAST_PROSE ? undefined : body; at; ) {
    const children: Element[] = Array.from(at.children);
    const inner = children.find((child) => (sums.get(child)?.prose ?? 0) >= all * MOST_PROSE);
    const place = inner ? children.indexOf(inner) : -1;
    for (const [index, child] of inner ? children.entries() : [])
      if (index !== place) collect(child, { sums, headline, isBehind: index > place }, found);
    at = inner;
  }
  return found;
}

interface Page {
  sums: ReadonlyMap<Element, TextSums>;
  /** The first, which may also be the site's name. */
  headline: Element | null;
  /** Whether the text stands before what is looked at. */
  isBehind: boolean;
}

function collect(box: Element, page: Page, found: Element[]): void {
  const size = page.sums.get(box);
  const least = page.isBehind ? LEAST_LINKS.behind : LEAST_LINKS.before;
  if (!size || size.links < least || box.matches(TELLING)) return;
  const isList = size.prose === 0 && size.linked >= size.text * LEAST_LINKED;
  if (isList && !isTelling(box) && !isByline(box, page)) found.push(box);
  else for (const child of box.children) collect(child, page, found);
}

/** Whether a box between headline and text has who wrote the article and when, beside buttons to share it and to follow them. */
function isByline(box: Element, { headline, isBehind }: Page): boolean {
  if (isBehind || !headline) return false;
  if (!box.matches(BYLINE) && !box.querySelector(BYLINE) && !TIME.test(box.textContent ?? '')) return false;
  return (headline.compareDocumentPosition(box) & FOLLOWING) !== 0;
}

/** Whether a box has more to say of the article than links to others. */
function isTelling(box: Element): boolean {
  if (box.querySelector(TELLING) || CREDIT.test(box.textContent ?? '')) return true;
  const numbers = new Set<string>();
  for (const link of box.querySelectorAll('a')) {
    const text = (link.textContent ?? '').trim();
    if (text.length > LONGEST_PAGE_LINK) continue;
    if (PAGE_LINK.test(text)) return true;
    const number = NUMBERED.exec(text)?.[1];
    if (number) numbers.add(number);
  }
  return numbers.size === 2;
}
