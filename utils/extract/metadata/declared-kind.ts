import { cleanUrl, registrable } from '../addresses/canonical-url';
import { type JsonLd, sameAddress } from './json-ld';
import type { MetaTags } from './meta';

/** Pages that hold no text of their own. */
const LISTS = ['CollectionPage', 'SearchResultsPage', 'ProfilePage', 'ItemList'];

/**
 * What a page declares itself to be: an article, a list of other pages, or neither. An article may hold a list, too.
 *
 * @param headline that the page shows; one that leads to another page of the site is the first of a list
 * @param addresses of the page: the one that was visited and the one that it declares
 */
export function declaredKind(
  meta: MetaTags,
  jsonLd: JsonLd,
  headline?: Element,
  addresses: readonly string[] = [],
): 'article' | 'list' | undefined {
  if (jsonLd.article || /^(?:news)?article$/i.test(meta.first('og:type'))) return 'article';
  const isList = LISTS.some((type) => jsonLd.ofType(type).length > 0) || leadsElsewhere(headline, addresses);
  return isList ? 'list' : undefined;
}

function leadsElsewhere(headline: Element | undefined, [url = '', ...others]: readonly string[]): boolean {
  const link = headline?.closest('a[href]') ?? headline?.querySelector('a[href]');
  const target = cleanUrl(link?.getAttribute('href') ?? '', url);
  if (!target || [url, ...others].some((own) => sameAddress(own, target))) return false;
  const [there, here] = [new URL(target), new URL(url)];
  return there.pathname !== '/' && registrable(there.hostname) === registrable(here.hostname);
}
