import { clonePage } from '../../capture/clone-page';
import { bodySelector } from '../body/article-root';
import { removeBySite } from '../boilerplate/site-strips';
import { StrippedLog } from '../boilerplate/stripped-log';
import { siteRuleFor } from '.';
import { readEntry } from './site-field';
import type { SiteRule } from './site-rule';

/** What a site rule found on a page. It helps to maintain the rule: when a site changes, the generic way hides that. */
export interface SiteMatch {
  /** Hosts of the rule. */
  hosts: readonly string[];
  /** The selector that gave the body, or `generic` where none did and the text was weighed. */
  body: string;
  /** The selector that gave each field of the rule, or `generic` where none found a text. */
  fields: Record<string, string>;
  /** Every selector of the rule that matches nothing here. Alternatives for other templates of the site are among them. */
  unmatched: string[];
}

/**
 * Holds the rule of a page's site against the page, which stays as it is.
 *
 * @returns `undefined` for a site without a rule
 */
export function matchSite(document: Document, url: string): SiteMatch | undefined {
  const rule = siteRuleFor(url);
  if (!rule) return undefined;
  const fields = Object.entries(rule.fields ?? {});
  return {
    hosts: rule.hosts,
    body: bodyAfterRemovals(document, rule) ?? 'generic',
    fields: Object.fromEntries(
      fields.map(([field, entries]) => [
        field,
        entries.find((entry) => readEntry(document, entry).length > 0) ?? 'generic',
      ]),
    ),
    unmatched: [
      ...[...(rule.body ?? []), ...(rule.remove ?? [])].filter(
        (selector) => !document.querySelector(selector),
      ),
      ...fields.flatMap(([, entries]) => entries).filter((entry) => readEntry(document, entry).length === 0),
    ],
  };
}

/** As in the extraction, the body is chosen after the rule's blocks are stripped. */
function bodyAfterRemovals(document: Document, rule: SiteRule): string | undefined {
  const clone = clonePage(document);
  removeBySite(clone, rule, new StrippedLog(document.baseURI));
  return bodySelector(clone, rule.body ?? []);
}
