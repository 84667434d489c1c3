/** As many characters of a description as must agree for it to count as repeated. */
const TELLING = 24;

/**
 * The line under the headline: the description, unless it says what stands there anyway.
 *
 * @param text plain text of the body
 * @returns the description, or nothing where it repeats the title or the start of the body
 */
export function dek(description: string, title: string, text: string): string {
  const told = bare(description);
  if (told === '' || told === bare(title)) return '';
  return bare(text).startsWith(told.slice(0, TELLING)) ? '' : description.trim();
}

/** Without spaces, quotes and the marks of an ending cut off, which differ between a page and its metadata. */
function bare(text: string): string {
  return text.replace(/[\s"'“”‘’…]|\.{3}/g, '').toLowerCase();
}
