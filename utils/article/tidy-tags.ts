/** One spelling for a tag: without spaces around it or doubled in it, and each tag once. */
export function tidyTags(tags: readonly string[]): string[] {
  const tidy = tags.map((tag) => tag.normalize('NFC').replace(/\s+/gu, ' ').trim());
  return [...new Set(tidy)].filter((tag) => tag !== '');
}
