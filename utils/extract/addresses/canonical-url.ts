import type { JsonLd } from '../metadata/json-ld';
import { jsonText } from '../metadata/json-ld';
import type { MetaTags } from '../metadata/meta';
import { parseAddress } from './clean-address';
import { dropTracking } from './tracking';

/**
 * The address that identifies the article: the one that the page declares for itself, else the one that was visited;
 * without fragment and tracking parameters. A declared address of another site, or of a front page, is not believed.
 */
export function canonicalUrl(document: Document, url: string, meta: MetaTags, jsonLd: JsonLd): string {
  const declared = [
    document.querySelector('link[rel~="canonical" i]')?.getAttribute('href') ?? '',
    meta.first('og:url'),
    jsonText(jsonLd.article?.['url']),
  ];
  for (const address of declared) {
    const candidate = cleanUrl(address, url);
    if (candidate && isBelievable(candidate, url)) return candidate;
  }
  return cleanUrl(url, url) ?? url;
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
