/** Shorter parts of an address are no headline, in words. */
const SLUG_WORDS = 3;

/**
 * The words of the last part of an address that could be a headline, as in `/2026/03/10/harbour-fees-rise-88123.html`.
 *
 * @returns the words with blanks between them; '' if there are none
 */
export function headlineInAddress(url: string): string {
  if (!URL.canParse(url)) return '';
  const parts = new URL(url).pathname.split('/');
  for (const part of parts.toReversed()) {
    const words = part
      .replace(/\.\w{1,5}$/, '')
      .split(/[-_]/)
      .filter((word) => /^[a-z]+$/i.test(word));
    if (words.length >= SLUG_WORDS) return words.join(' ');
  }
  return '';
}
