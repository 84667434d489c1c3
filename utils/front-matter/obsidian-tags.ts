/** Everything but letters, digits, `_`, `-`, `/` and pictures of the emoji kind, which Obsidian takes in a tag. */
const REFUSED = /[^\p{L}\p{M}\p{N}\p{Extended_Pictographic}_/-]+/gu;

/**
 * Writes tags so that Obsidian takes them (help.obsidian.md/tags): what it refuses in a tag becomes a hyphen, a tag that is a
 * number alone gets `_` before it, and of tags that differ by case only the first stays.
 */
export function obsidianTags(tags: readonly string[]): string[] {
  const found = new Map<string, string>();
  for (const tag of tags.map(obsidianTag)) {
    const key = tag.toLowerCase();
    if (tag !== '' && !found.has(key)) found.set(key, tag);
  }
  return [...found.values()];
}

function obsidianTag(tag: string): string {
  const taken = tag
    .normalize('NFC')
    .replace(REFUSED, '-')
    .split('/')
    .map((level) => level.replace(/^-+|-+$/g, ''))
    .filter((level) => level !== '')
    .join('/');
  return /^[\p{N}/]+$/u.test(taken) ? `_${taken}` : taken;
}
