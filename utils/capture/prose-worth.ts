/** The article of a page stands where this share of its prose does. */
export const MOST_PROSE = 0.8;
/** With less prose than that, in characters of a Latin script, nobody knows where the article is. */
export const LEAST_PROSE = 600;

/** In characters of a Latin script. */
const LEAST_PARAGRAPH = 80;
/** Of Chinese, Japanese and Korean a character says about as much as three. */
const WIDE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
const WIDTH = 3;

/**
 * How much the text of one node counts as running text, in characters of a Latin script; 0 where it is shorter than a paragraph.
 *
 * @param length of the text without the blanks around it
 */
export function proseWorth(text: string, length = text.trim().length): number {
  if (length * WIDTH < LEAST_PARAGRAPH) return 0;
  const worth = length * (WIDE.test(text) ? WIDTH : 1);
  return worth < LEAST_PARAGRAPH ? 0 : worth;
}
