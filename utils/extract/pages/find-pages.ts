import type { PagePlace, Truncation } from '../../article/article';
import { cleanUrl } from '../addresses/canonical-url';
import { classWords } from '../dom/class-words';
import { tidy } from '../text/tidy-text';
import { articleKey, type PageAddress, pageAddresses, withParts } from './page-address';
import { isPageLink, isPagerText, linkNumber, statedTotal } from './pager-words';

/** What a page of an article over several pages says about the others. */
export interface FoundPages {
  place: PagePlace;
  /** Where the article begins: its canonical address without the page number. */
  canonicalUrl: string;
  /** That there is more to come, and what says so. */
  more?: Truncation;
  /** The links in the text of the page that lead to the other pages; not those around a picture. */
  links: Element[];
}

/** A link to another page of the same article. */
interface PageLink {
  element: Element;
  /** What it says, or its `rel`. */
  text: string;
  address: string;
  own: PageAddress;
  there: PageAddress;
}

/** More links than this belong to no pager. */
const MOST_LINKS = 200;
/** Longer texts are no links of a pager. */
const LONGEST_LINK = 140;
/** Pages of comments, and of lists beside the article, are none of the article's. */
const OTHER_LIST = / (?:comments?|disqus|respond|replies|related\w*|recommend\w*|sidebar|pinglun) /;
const COMMENTS = /#.{0,40}(?:comment|respond|reply|pinglun)/i;

/**
 * Finds the other pages of the article: links of a pager, and `rel`, whose address differs from this page's in nothing but
 * the page number, and whose number is what they say. The next article of a site or the next page of an archive is none.
 *
 * @param page read only
 * @param url the address that was visited
 * @param canonicalUrl the address that the page declares for itself
 */
export function findPages(page: Document, url: string, canonicalUrl: string): FoundPages | undefined {
  const links = ofOneArticle(pageLinks(page, url));
  const [any] = links;
  if (!any || any.own.number === 'all') return undefined;
  const { number } = any.own;
  const numbered = links.filter(({ there }) => there.number !== 'all');
  const next = numbered.find(({ there }) => there.number === number + 1);
  const all = links.find(({ there }) => there.number === 'all');
  const total = totalOf(numbered, number, next !== undefined);
  const last = next ?? (numbered.length === 0 ? all : undefined);
  return {
    place: {
      number,
      ...(total !== undefined && { total }),
      ...(next && { next: next.address }),
      ...(all && { all: all.address }),
    },
    canonicalUrl: firstPage(canonicalUrl, links),
    ...(last && { more: { reason: 'more-pages', evidence: pagerText(last.element) || last.text } }),
    links: links.map(({ element }) => element).filter((element) => element.matches('a:not(:has(img))')),
  };
}

/** The address of the whole article, where it declares itself under that of its one-page view. */
export function withoutWhole(canonicalUrl: string): string {
  return pageAddresses(canonicalUrl).find(({ number }) => number === 'all')?.first ?? canonicalUrl;
}

/** Every link that may lead to another page. One reading of this page's address may fit some of them, another the rest. */
function pageLinks(page: Document, url: string): PageLink[] {
  const visited = cleanUrl(url, url);
  const found: PageLink[] = [];
  if (!visited) return found;
  const owns = pageAddresses(visited).map((own) => ({ own, key: articleKey(own.first) }));
  for (const element of page.querySelectorAll('a[href],link[rel][href]')) {
    if (found.length >= MOST_LINKS) break;
    const href = element.getAttribute('href') ?? '';
    const rel = /(?:^|\s)(?:next|prev)(?=\s|$)/i.exec(element.getAttribute('rel') ?? '')?.[0].trim();
    const text = linkText(element);
    if (!rel && !isPageLink(text)) continue;
    const address = COMMENTS.test(href) ? undefined : cleanUrl(href, page.baseURI);
    if (!address) continue;
    for (const there of pageAddresses(address)) {
      const own = owns.find(({ key }) => key === articleKey(there.first))?.own;
      if (!own || own.number === there.number || isBeside(element)) continue;
      found.push({ element, text: text || `rel=${rel}`, address, own, there });
    }
  }
  return found;
}

/** The links that agree best on where the article begins; none where a link says another number than its address. */
function ofOneArticle(links: readonly PageLink[]): PageLink[] {
  const groups = new Map<string, PageLink[]>();
  for (const link of links) {
    const key = articleKey(link.own.first);
    groups.set(key, [...(groups.get(key) ?? []), link]);
  }
  const [most = []] = [...groups.values()].sort((a, b) => b.length - a.length);
  const isFalse = ({ text, there }: PageLink): boolean => {
    const says = linkNumber(text);
    return says !== undefined && there.number !== 'all' && says !== there.number;
  };
  return most.some(isFalse) ? [] : most;
}

function totalOf(links: readonly PageLink[], number: number, goesOn: boolean): number | undefined {
  if (links.length === 0) return undefined;
  const most = Math.max(number, ...links.map(({ there }) => Number(there.number)));
  const stated = links.map(({ element }) => statedTotal(pagerText(element))).find((total) => total);
  if (stated !== undefined && stated >= most) return stated;
  const isListed = links.some(({ text, there }) => linkNumber(text) || Number(there.number) > number + 1);
  return isListed || !goesOn ? most : undefined;
}

/** The text of the largest box around a link that is a pager and nothing else. */
function pagerText(link: Element): string {
  return tidy(pagerOf(link).textContent);
}

/** The largest box around a link that is a pager and nothing else: the link itself where it stands in other text. */
export function pagerOf(link: Element): Element {
  const text = tidy(link.textContent);
  let box = link;
  for (let at = link.parentElement; at && at.tagName !== 'BODY'; at = at.parentElement) {
    const whole = tidy(at.textContent);
    if ((whole !== text && !isPagerText(whole)) || at.querySelector('img')) break;
    box = at;
  }
  return box;
}

/** The first page by the declared address, which is this page's own on some sites and the first page's on others. */
function firstPage(canonicalUrl: string, links: readonly PageLink[]): string {
  const key = articleKey(links[0]?.own.first ?? '');
  const declared = pageAddresses(canonicalUrl).find(({ first }) => articleKey(first) === key);
  if (!declared || declared.number === 1) return declared?.first ?? canonicalUrl;
  const linked = links.find(({ there }) => there.number === 1)?.there.first;
  if (!linked) return declared.first;
  const { pathname, search } = new URL(linked);
  return withParts(canonicalUrl, pathname, search);
}

function linkText(element: Element): string {
  const { textContent } = element;
  const text = textContent && textContent.length <= LONGEST_LINK ? tidy(textContent) : '';
  return text || tidy(element.getAttribute('aria-label') ?? element.getAttribute('title'));
}

/** Whether a link stands in a list that is not the article's. */
function isBeside(link: Element): boolean {
  for (let at: Element | null = link; at && at.tagName !== 'BODY'; at = at.parentElement) {
    if (at.tagName === 'ASIDE' || OTHER_LIST.test(classWords(at))) return true;
  }
  return false;
}
