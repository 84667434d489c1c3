import type { JsonLd } from './json-ld';
import type { MetaTags } from './meta';

/** Pages that hold no text of their own. */
const LISTS = ['CollectionPage', 'SearchResultsPage', 'ProfilePage', 'ItemList'];

/** What a page declares itself to be: an article, a list of other pages, or neither. An article may hold a list, too. */
export function declaredKind(meta: MetaTags, jsonLd: JsonLd): 'article' | 'list' | undefined {
  if (jsonLd.article || /^(?:news)?article$/i.test(meta.first('og:type'))) return 'article';
  return LISTS.some((type) => jsonLd.ofType(type).length > 0) ? 'list' : undefined;
}
