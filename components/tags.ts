/** What separates tags in typed or pasted text: commas of both scripts, the Chinese enumeration comma, line ends. */
const SEPARATOR = /[,，、\n]/;

/** Whether typed text completes a tag. */
export function endsTag(text: string): boolean {
  return SEPARATOR.test(text);
}

/**
 * Adds typed text to a list of tags. A leading `#` and spare spaces go; what differs only in case from a tag that is
 * there is not added again.
 */
export function addTags(tags: string[], text: string): string[] {
  const known = new Set(tags.map(fold));
  const added = text
    .split(SEPARATOR)
    .map((part) => part.trim().replace(/^#+/, '').trim().replace(/\s+/g, ' '))
    .filter((tag) => tag !== '' && !known.has(fold(tag)) && known.add(fold(tag)));
  return [...tags, ...added];
}

function fold(tag: string): string {
  return tag.normalize('NFKC').toLowerCase();
}
