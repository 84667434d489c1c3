import type { SiteField, SiteRule } from '../sites/site-rule';
import { tidy } from './tidy-text';

/**
 * The texts that a site rule's selectors for a field find, in the order of the selectors. `selector@attribute` reads an
 * attribute instead of the text. Empty where the rule has no such field or nothing matches.
 */
export function readField(document: Document, rule: SiteRule | undefined, field: SiteField): string[] {
  return (rule?.fields?.[field] ?? []).flatMap((entry) => {
    const [selector = '', attribute] = entry.split('@');
    return [...document.querySelectorAll(selector)]
      .map((element) => tidy(attribute ? element.getAttribute(attribute) : element.textContent))
      .filter((text) => text !== '');
  });
}
