import { type Credit, readCredits } from '../credits';
import { tidy } from '../metadata/tidy-text';
import type { RemovalLog } from './removal-log';

/** Longer texts are boxes, not credits. */
const LONGEST_CREDIT = 240;

/**
 * Takes out of a page what the site's rule says is not the article.
 *
 * @returns the credits that stood in it
 */
export function removeBySite(page: Document, selectors: readonly string[], log: RemovalLog): Credit[] {
  const credits: Credit[] = [];
  if (selectors.length === 0) return credits;
  for (const element of page.querySelectorAll(selectors.join(','))) {
    if (!element.isConnected) continue;
    const text = tidy(element.textContent ?? '');
    if (text.length <= LONGEST_CREDIT) credits.push(...readCredits(text));
    log.remove([element], 'site-rule', 'page', text);
  }
  return credits;
}
