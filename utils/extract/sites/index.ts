import { caixin } from './caixin';
import { cnbc } from './cnbc';
import { eastmoney } from './eastmoney';
import { hexun } from './hexun';
import { netease, neteaseMoney } from './netease';
import { reuters } from './reuters';
import { sina, sinaFinance } from './sina';
import type { SiteRule } from './site-rule';
import { sohu } from './sohu';
import { weixin } from './weixin';

/** Every site rule; order does not matter. */
export const SITE_RULES: readonly SiteRule[] = [
  sinaFinance,
  sina,
  eastmoney,
  caixin,
  neteaseMoney,
  netease,
  sohu,
  hexun,
  weixin,
  cnbc,
  reuters,
];

/** The site rule for an address; the most specific host wins. `undefined` for an unknown site or an invalid address. */
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
