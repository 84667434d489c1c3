import { tidy } from '../text/tidy-text';

/** Characters of its beginning and of its end that a passage is known by. */
const PART = 40;

/**
 * The fragment that points at a passage of a page, and that a browser scrolls to: `#:~:text=first words,last words`. A
 * passage is named by nothing else, so the fragment also tells it from other passages of the page.
 *
 * @param text of the passage, a line per block
 * @see https://wicg.github.io/scroll-to-text-fragment/
 */
export function textFragment(text: string): string {
  const lines = text.split('\n').map(tidy).filter(Boolean);
  const [first = '', last = ''] = [lines[0], lines.at(-1)];
  if (lines.length < 2 && first.length <= 2 * PART) return `#:~:text=${escaped(first)}`;
  // Words are not cut in the middle; a script without blanks is taken as it comes.
  const start = first.length > PART ? first.slice(0, PART).replace(/\s\S*$/, '') : first;
  const end = last.length > PART ? last.slice(-PART).replace(/^\S*\s/, '') : last;
  return `#:~:text=${escaped(start)},${escaped(end)}`;
}

/** A dash and a comma have a meaning of their own between the parts. */
function escaped(text: string): string {
  return encodeURIComponent(tidy(text)).replace(/-/g, '%2D');
}
