import type { JsonLd } from '../metadata/json-ld';
import { jsonText } from '../metadata/json-ld';
import type { MetaTags } from '../metadata/meta';
import { parseAddress } from './clean-address';
import { publisherAddress } from './publisher-address';
import { dropTracking } from './tracking';

/**
 * The address that identifies the article: the one that the page declares for itself, else the one that was visited, at the
 * publisher and not at a cache. Without tracking parameters; with a fragment only where an app shows its pages by it. A declared
 * address of another site, or of a front page, is not believed.
 *
 * @param visited absolute address, with its fragment
 */
export function canonicalUrl(document: Document, visited: string, meta: MetaTags, jsonLd: JsonLd): string {
  const url = publisherAddress(visited);
  const cleaned = cleanUrl(url, url);
  const declared = [
    document.querySelector('link[rel~="canonical" i]')?.getAttribute('href') ?? '',
    meta.first('og:url'),
    jsonText(jsonLd.article?.['url']),
  ];
  for (const address of declared) {
    const candidate = cleanUrl(publisherAddress(address), url);
    if (!candidate || !isBelievable(candidate, url)) continue;
    const believed = secureLike(url, candidate);
    return believed === cleaned && SHELL.test(new URL(believed).pathname)
      ? believed + routeOf(url)
      : believed;
  }
  return cleaned === undefined ? url : cleaned + routeOf(url);
}

/** Where the one page of an app stands, which declares the same address for all that it shows. */
const SHELL = /^\/(?:[\w-]+\/)?(?:index\.\w+)?$/;

/** Pages still declare `http:` that have long been served by `https:`; both are one article. */
function secureLike(url: string, candidate: string): string {
  const [there, here] = [new URL(candidate), parseAddress(url, candidate)];
  if (here?.protocol === 'https:' && here.host === there.host) there.protocol = 'https:';
  return there.href;
}

/**
 * The fragment by which an app shows one of its pages, `#/news/88123` or `#!/news/88123`, without tracking parameters; '' for
 * the name of a place on a page.
 */
function routeOf(url: string): string {
  const [, sign = '', route = ''] = /^[^#]*(#!?)(\/?.*)$/.exec(url) ?? [];
  if (!/^\/[^/]/.test(route) && !(sign === '#!' && /^\w/.test(route))) return '';
  const target = parseAddress(route, 'https://route.invalid/');
  if (target) dropTracking(target);
  return sign + route.replace(/\?.*$/, '') + (target?.search ?? '');
}

/** An http(s) address made absolute, without fragment and tracking; `undefined` for anything else. */
export function cleanUrl(address: string, base: string): string | undefined {
  const url = parseAddress(address, base);
  if (url?.protocol !== 'http:' && url?.protocol !== 'https:') return undefined;
  url.hash = '';
  url.username = '';
  url.password = '';
  dropTracking(url);
  return url.href;
}

function isBelievable(candidate: string, visited: string): boolean {
  if (!URL.canParse(visited)) return true;
  const [there, here] = [new URL(candidate), new URL(visited)];
  if (there.pathname === '/' && there.search === '' && here.pathname !== '/') return false;
  return registrable(there.hostname) === registrable(here.hostname);
}

/** The last two labels of a host, three where the second last is a common second level: enough to compare two hosts. */
export function registrable(host: string): string {
  const labels = host.split('.');
  const isSecondLevel =
    /^(?:com?|net|org|gov|edu|ac|ne|or|go)$/.test(labels.at(-2) ?? '') && labels.length > 2;
  return labels.slice(isSecondLevel ? -3 : -2).join('.');
}
