import { tidyValue } from '../text/tidy-text';

/** The meta tags of a page by name. */
export interface MetaTags {
  /** The first value that is not blank, trying the names in order; '' if there is none. */
  first(...names: string[]): string;
  /** Every value of a name, in page order. */
  all(name: string): string[];
}

/**
 * Reads the meta tags by `name`, `property`, `itemprop` or `http-equiv`. Names are compared in lower case, without blanks
 * and quotes, since pages write `weibo: article:create_at` and `”description”`.
 */
export function readMeta(document: Document): MetaTags {
  const tags = new Map<string, string[]>();
  for (const element of document.querySelectorAll('meta[content], meta[value]')) {
    const value = tidyValue(element.getAttribute('content') ?? element.getAttribute('value'));
    if (value === '') continue;
    for (const attribute of ['name', 'property', 'itemprop', 'http-equiv']) {
      const name = normalName(element.getAttribute(attribute) ?? '');
      if (name !== '') tags.set(name, [...(tags.get(name) ?? []), value]);
    }
  }
  const all = (name: string) => tags.get(normalName(name)) ?? [];
  return {
    all,
    first: (...names) => names.map((name) => all(name)[0]).find((value) => value !== undefined) ?? '',
  };
}

function normalName(name: string): string {
  return name.toLowerCase().replace(/[\s"'“”]/g, '');
}
