import { registrable } from '../addresses/canonical-url';

/** One way to read an address: as this page of the article that starts there. */
export interface PageAddress {
  /** The address without the page number, which is where the first page is. */
  first: string;
  /** From 1; `all` for the whole article on one page. */
  number: number | 'all';
}

/** `/fees_2.shtml`, `/fees-2.html`, `/fees_all.html`; `/fees/2/`, `/fees/page/2`, `/fees/seite-2`; `/fees_2`. */
const IN_PATH = [
  /^(.*?[^/])[_-](?:p(?:age)?[_-]?)?([1-9]\d?|all)(\.[a-z]{3,5})$/i,
  /^(.*?)\/(?:(?:page|seite|p)[/-]?)?([1-9]\d?)(\/?)$/i,
  /^(.*[^/])_([1-9]\d?)(\/?)$/,
];
/** `?page=2`, `?pagewanted=2`, `?p2`. */
const IN_QUERY =
  /^(?:(?:p[gn]?|page_?(?:n(?:o|um(?:ber)?)?|index|wanted|d)?|cur(?:rent)?_?page|seite)=|p)([1-9]\d?)$/i;
/** `?page=all`, `?singlepage=true`, `?p0`. */
const WHOLE_IN_QUERY = /^(?:(?:p|page|pagewanted|view)=(?:all|full)|single_?page(?:=\w{0,5})?|p0)$/i;

/**
 * Every way to read an address as a page of an article; the first is always that it has no page number and is the first page.
 * Only what an address stands beside tells which is right: `/q3-2.html` may be page 2, or an article of its own.
 *
 * @param address absolute
 */
export function pageAddresses(address: string): PageAddress[] {
  const readings: PageAddress[] = [{ first: address, number: 1 }];
  if (!URL.canParse(address)) return readings;
  const url = new URL(address);
  for (const form of IN_PATH) {
    const [, before = '', number = '', after = ''] = form.exec(url.pathname) ?? [];
    if (number) readings.push(reading(withParts(url, before + after, url.search), number));
  }
  const parameters = url.search.slice(1).split('&');
  for (const [at, parameter] of parameters.entries()) {
    const number = WHOLE_IN_QUERY.test(parameter) ? 'all' : IN_QUERY.exec(parameter)?.[1];
    if (!number) continue;
    const others = parameters.toSpliced(at, 1).join('&');
    readings.push(reading(withParts(url, url.pathname, others), number));
  }
  return readings;
}

/** What two addresses of one article have in common, whatever their protocol, host name and last slash. */
export function articleKey(address: string): string {
  const { hostname, pathname, search } = new URL(address);
  return registrable(hostname) + pathname.replace(/\/$/, '') + search;
}

/** An address on the same host; a path that begins with `//` names no other one here. */
export function withParts(url: string | URL, pathname: string, search: string): string {
  const changed = new URL(url);
  changed.pathname = pathname;
  changed.search = search;
  return changed.href;
}

function reading(first: string, number: string): PageAddress {
  return { first, number: /^\d/.test(number) ? Number(number) : 'all' };
}
