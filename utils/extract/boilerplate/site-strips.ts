import { type Credit, readCredits } from '../credits/read-credits';
import type { SiteRule } from '../sites/site-rule';
import { shapeRule } from './rule';
import { boxText, type StrippedLog } from './stripped-log';

const SITE_RULE = shapeRule('site-rule', 'furniture');

/** Text of these is none. */
const UNREAD = 'script,style,template,noscript';
/** Longer texts are boxes, not credits. */
const LONGEST_CREDIT = 240;

/**
 * Takes out of a page what the site's rule says is not the article.
 *
 * @returns the credits that stood in it
 */
export function removeBySite(
  page: Document,
  { body = [], remove = [] }: Pick<SiteRule, 'body' | 'remove'>,
  log: StrippedLog,
): Credit[] {
  const credits: Credit[] = [];
  if (remove.length === 0) return credits;
  const root = body.find((selector) => page.querySelector(selector) !== null);
  for (const element of page.querySelectorAll(remove.join(','))) {
    if (!element.isConnected) continue;
    for (const unread of [...element.querySelectorAll(UNREAD)]) unread.remove();
    const text = boxText(element);
    const inside = root !== undefined && element.closest(root) !== null;
    if (text.length <= LONGEST_CREDIT) credits.push(...readCredits(text));
    log.remove([element], SITE_RULE, inside ? 'box' : 'page', text);
  }
  return credits;
}
