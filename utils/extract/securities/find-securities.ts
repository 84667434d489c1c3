import type { Security } from '../../article/article';
import { securitiesInLinks } from './securities-in-links';
import { securitiesInText } from './securities-in-text';

/**
 * Finds the securities that an article names with a code, in its text and in its links to quote pages. Precision goes first: a
 * company without a code, an amount, a year or an abbreviation in brackets is none.
 *
 * @param text of the body, a line per block
 * @param links of the body, absolute
 * @returns each symbol once, those of the text first, with a name where one stands beside it
 */
export function findSecurities(text: string, links: readonly { href: string; text: string }[]): Security[] {
  const found = new Map<string, Security>();
  for (const security of [...securitiesInText(text), ...securitiesInLinks(links)]) {
    const known = found.get(security.symbol);
    if (!known || (!known.name && security.name)) found.set(security.symbol, security);
  }
  return [...found.values()];
}
