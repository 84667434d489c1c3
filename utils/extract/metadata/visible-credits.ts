import { type Credit, readCredits } from '../credits';
import { proseCredits } from '../credits-prose';
import type { HeadlineArea } from './headline-area';
import { isOutlet } from './outlets';
import type { PageLine } from './page-lines';
import { withoutTime } from './parse-time';

/** What the credit lines on a page say, by field; the lines nearest behind the headline come first. */
export type VisibleCredits = Record<Credit['field'], string[]>;

/** Credits at the end of a long article; behind that there are comments and other articles. */
const MAX_LINES = 1_500;
/** Lines of that length and more are paragraphs. */
const PARAGRAPH = 60;

/**
 * Reads the credits that a page prints: near the headline in one line with the time (`2022-08-18 16:47 来源：某报`), anywhere
 * behind it in lines of their own, and inside the first and last words of a paragraph (`（记者 某某）`).
 */
export function readVisibleCredits(
  lines: readonly PageLine[],
  area: HeadlineArea,
  dayFirst: boolean,
): VisibleCredits {
  const credits: VisibleCredits = { author: [], editor: [], source: [], originalTitle: [] };
  const add = (found: readonly Credit[]) => {
    for (const field of new Set(found.map((credit) => credit.field))) {
      // The first line that fills a field is the article's own; later ones belong to other articles.
      if (credits[field].length === 0) {
        credits[field] = found.filter((credit) => credit.field === field).map((credit) => credit.value);
      }
    }
  };
  for (const { text } of [...area.after.slice(0, 12), ...area.before]) {
    if (text.length > 160) continue;
    const rest = withoutTime(text, dayFirst);
    add(readCredits(rest));
    if (rest !== text && /^\S{2,20}$/u.test(rest) && isOutlet(rest)) add([{ field: 'source', value: rest }]);
  }
  const start = area.after[0] ? lines.indexOf(area.after[0]) : 0;
  for (const { text } of lines.slice(start, start + MAX_LINES)) {
    add(text.length < PARAGRAPH * 3 ? readCredits(text) : []);
    if (text.length >= PARAGRAPH || /^[（(].*[)）]$/.test(text)) add(proseCredits(text));
  }
  return credits;
}
