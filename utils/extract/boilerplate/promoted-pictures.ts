import { classWords } from '../dom/class-words';
import { BOX_RULES } from './box-rules';
import type { StrippedLog } from './stripped-log';

/** Kinds of boxes whose pictures are never the article's. */
const PICTURES_OF = ['advertisement', 'promotion-box', 'qr-code', 'share-bar', 'author-box'];
const RULES = BOX_RULES.filter((rule) => PICTURES_OF.includes(rule.id));
/** How far up from a picture its promotion may begin. */
const REACH = 4;
/** A box with more text than this holds more than a promotion. */
const LONGEST_PROMOTION = 400;

/**
 * Notes the pictures anywhere on the page that stand in a promotion: the article finder drops such boxes on its own, and still
 * none of their pictures may become the lead image.
 */
export function rejectPromotedPictures(page: Document, log: StrippedLog): void {
  for (const image of page.querySelectorAll('img')) {
    let at: Element | null = image;
    for (let step = 0; at && at !== page.body && step < REACH; step++, at = at.parentElement) {
      const names = classWords(at);
      if (names === '' || !RULES.some((rule) => rule.names.test(names))) continue;
      if ((at.textContent ?? '').length < LONGEST_PROMOTION) log.reject(image);
      break;
    }
  }
}
