import type { SiteRule } from './site-rule';

/** Every site rule; order does not matter. */
export const SITE_RULES: readonly SiteRule[] = [];

/** The rule for an address, by its host; the most specific host wins. `undefined` for an unknown site or a bad address. */
export function siteRuleFor(url: string): SiteRule | undefined {
  if (!URL.canParse(url)) return undefined;
  const host = new URL(url).hostname;
  let best: SiteRule | undefined;
  let length = 0;
  for (const rule of SITE_RULES) {
    for (const suffix of rule.hosts) {
      if (suffix.length > length && (host === suffix || host.endsWith(`.${suffix}`))) {
        best = rule;
        length = suffix.length;
      }
    }
  }
  return best;
}
