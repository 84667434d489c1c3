import { splitNames } from '../credits/person-names';
import { readCredits } from '../credits/read-credits';
import { tidy } from '../text/tidy-text';
import type { SiteField, SiteRule } from './site-rule';

/** Ids that many Chinese news pages share, because a search engine once read them. */
const COMMON: NonNullable<SiteRule['fields']> = {
  time: ['#pubtime_baidu'],
  authors: ['#author_baidu'],
  editors: ['#editor_baidu'],
  source: ['#source_baidu'],
};

/**
 * The texts that a site rule's selectors for a field find, in the order of the selectors, and then those of the ids that many
 * sites share. `selector@attribute` reads an attribute instead of the text. Empty where nothing matches.
 */
export function readField(document: Document, rule: SiteRule | undefined, field: SiteField): string[] {
  return [...(rule?.fields?.[field] ?? []), ...(COMMON[field] ?? [])].flatMap((entry) =>
    readEntry(document, entry),
  );
}

/** The texts that one selector of a field finds. */
export function readEntry(document: Document, entry: string): string[] {
  const [selector = '', attribute] = entry.split('@');
  return [...document.querySelectorAll(selector)]
    .map((element) => tidy(attribute ? element.getAttribute(attribute) : element.textContent))
    .filter((text) => text !== '');
}

/** The names in a field of people; with a label in front, as in `责任编辑：某某`, only those of that role. */
export function namesInField(
  document: Document,
  rule: SiteRule | undefined,
  field: 'authors' | 'editors',
  lang: string | undefined,
): string[] {
  const role = field === 'authors' ? 'author' : 'editor';
  return readField(document, rule, field).flatMap((text) => {
    const credits = readCredits(text);
    if (credits.length === 0) return splitNames(text, lang);
    return credits.filter((credit) => credit.field === role).map((credit) => credit.value);
  });
}
