import { comparisonKey } from '../../article/text';
import { countWords } from '../../article/word-count';
import { HEADINGS } from '../../capture/headings-in-view';
import { cleanUrl } from '../addresses/canonical-url';
import { readPageLines } from '../metadata/page-lines';

/** One of several articles on a page. */
export interface Story {
  heading: Element;
  /** Which of the page's `HEADINGS` that is. */
  at: number;
  /** The headline, squashed. */
  key: string;
  /** The largest element that holds this story and no other. */
  element: Element;
  /** Words of its paragraphs. */
  words: number;
  /** Its own address, where the page names one. */
  address?: string;
}

/** Shorter ones are teasers, in words of paragraphs that are no lines of a list. */
const LEAST_WORDS = 60;
const LEAST_PARAGRAPH = 16;
/** A page with more headings of stories is a list of them. */
const MOST_STORIES = 60;

const ARTICLES = 'article, [role="article"], [itemtype*="Article"]';
const ADDRESSES = [
  ...['data-url', 'data-href', 'data-permalink', 'data-article-url', 'data-canonical-url', 'data-canonical'],
  ...['data-share-url', 'data-link', 'data-uri', 'data-history-url', 'itemid', 'about'],
];
const BOOKMARKS = '[rel~="bookmark"], [itemprop~="mainEntityOfPage"], [itemprop~="url"]';
/** What is no text of a story. */
const BESIDE = 'a, nav, aside, footer, form, h1, h2, h3';
const LIVE = '[itemtype*="LiveBlogPosting"]';

/**
 * Finds the articles of a page that has several: the next ones put under the first by scrolling, or one left behind by the
 * page that was there before. The entries of a live blog are one article, also where the fragment of the address names one:
 * it says where the reader came in, and changes while one scrolls; an entry alone can be selected.
 *
 * @param base that addresses are relative to
 * @returns the stories in page order; none where the page has only one
 */
export function findStories(page: Document, base: string): Story[] {
  const headings = [...page.querySelectorAll(HEADINGS)].map((heading, at) => ({ heading, at }));
  const heads = headings.filter(({ heading }) => heading.tagName === 'H1' || isHeadOfArticle(heading));
  if (heads.length < 2 || heads.length > MOST_STORIES || isLive(page)) return [];
  const counts = new Map<Element, number>();
  for (const { heading } of heads) {
    for (let at: Element | null = heading; at; at = at.parentElement)
      counts.set(at, (counts.get(at) ?? 0) + 1);
  }
  const stories = heads.flatMap(({ heading, at }) => {
    let element = heading;
    while (element.parentElement && counts.get(element.parentElement) === 1) element = element.parentElement;
    const words = wordsOf(heading, element);
    if (words < LEAST_WORDS) return [];
    const address = addressOf(heading, element, base);
    const key = comparisonKey(heading.textContent ?? '');
    return key === '' ? [] : [{ heading, at, key, element, words, ...(address ? { address } : {}) }];
  });
  const isEach = new Set(stories.map(({ key }) => key)).size === stories.length;
  return stories.length > 1 && isEach && areApart(stories) ? stories : [];
}

/** Whether a heading of the second rank is the headline of an article that has none of the first. */
function isHeadOfArticle(heading: Element): boolean {
  const article = heading.closest(ARTICLES);
  return !!article && !article.querySelector('h1') && article.querySelector('h2') === heading;
}

/** Parts of one article have their headings, too: without one of the first rank each, only an address of its own makes a story. */
function areApart(stories: readonly Story[]): boolean {
  if (stories.filter(({ heading }) => heading.tagName === 'H1').length > 1) return true;
  const addresses = stories.map(({ address }) => address);
  return !addresses.slice(1).includes(undefined) && new Set(addresses).size === stories.length;
}

function isLive(page: Document): boolean {
  if (page.querySelector(LIVE)) return true;
  const blocks = [...page.querySelectorAll('script[type*="ld+json" i]')];
  return blocks.some((block) => block.textContent?.includes('LiveBlogPosting'));
}

/** Words of the paragraphs of a story; none where it has some before its heading, which is then that of a box in it. */
function wordsOf(heading: Element, element: Element): number {
  let words = 0;
  let before = 0;
  for (const { text, elements } of readPageLines(element)) {
    if (heading.contains(elements[0])) before = words;
    const { wordCount } = countWords(text);
    if (wordCount >= LEAST_PARAGRAPH && !elements[0].closest(BESIDE)) words += wordCount;
  }
  return before > LEAST_PARAGRAPH ? 0 : words;
}

function addressOf(heading: Element, element: Element, base: string): string | undefined {
  for (let at: Element | null = heading; at; at = at === element ? null : at.parentElement) {
    for (const name of ADDRESSES) {
      const address = cleanUrl(at.getAttribute(name) ?? '', base);
      if (address && isNear(address, base)) return address;
    }
  }
  const link =
    heading.querySelector('a[href]') ?? heading.closest('a[href]') ?? element.querySelector(BOOKMARKS);
  const named = link?.getAttribute('href') ?? link?.getAttribute('content') ?? '';
  const address = cleanUrl(named, base);
  return address && isNear(address, base) ? address : undefined;
}

/** An id may look like a relative address; an address of an article has a path, and is the site's own. */
function isNear(address: string, base: string): boolean {
  const { hostname, pathname, search } = new URL(address);
  const host = (name: string) => name.replace(/^(?:www|m|amp|mobile)\./, '');
  return host(hostname) === host(new URL(base).hostname) && (pathname.length > 1 || search !== '');
}
