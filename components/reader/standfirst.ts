/** As many characters of a description as must agree for it to count as repeated. */
const TELLING = 24;

/**
 * The line under the headline: the description, unless it says what stands there anyway.
 *
 * @param text plain text of the body
 * @returns the description, or nothing where it repeats the title or the start of the body
 */
export function standfirst(description: string, title: string, text: string): string {
  const told = comparable(description);
  if (told === '' || told === comparable(title)) return '';
  return comparable(text).startsWith(told.slice(0, TELLING)) ? '' : description.trim();
}

/** Without spaces, quotes and the marks of an ending cut off, which differ between a page and its metadata. */
function comparable(text: string): string {
  return text.replace(/[\s"'“”‘’…]|\.{3}/g, '').toLowerCase();
}
