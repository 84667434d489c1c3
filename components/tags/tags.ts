import { fold } from '@/utils/library/search/fold';

/** What separates tags in typed or pasted text: commas of both scripts, the Chinese enumeration comma, line ends. */
const SEPARATOR = /[,，、\n]/;

/** Whether typed text completes a tag. */
export function endsTag(text: string): boolean {
  return SEPARATOR.test(text);
}

/**
 * Adds typed text to a list of tags. A leading `#` and spare spaces go; what differs only in case or width from a tag
 * that is there is not added again, and is spelled as a tag in use where it differs only so from that.
 *
 * @param inUse tags of other clips
 */
export function addTags(tags: readonly string[], text: string, inUse: readonly string[] = []): string[] {
  const known = new Set(tags.map(fold));
  const spelling = new Map(inUse.map((tag) => [fold(tag), tag]));
  const added = text
    .split(SEPARATOR)
    .map((part) => part.trim().replace(/^#+/, '').trim().replace(/\s+/g, ' '))
    .filter((tag) => tag !== '' && !known.has(fold(tag)) && known.add(fold(tag)))
    .map((tag) => (inUse.includes(tag) ? tag : (spelling.get(fold(tag)) ?? tag)));
  return [...tags, ...added];
}

/**
 * Completes what is typed: tags in use that begin with it, then those of which a later word does; case and width make no
 * difference. Nothing typed is the beginning of every tag.
 *
 * @param inUse in the order in which they are offered
 * @param taken tags that are not to be offered
 */
export function suggestTags(
  inUse: readonly string[],
  typed: string,
  taken: readonly string[],
  most: number,
): string[] {
  const beginning = fold(typed.trim().replace(/^#+/, ''));
  const without = new Set(taken);
  const open = inUse.filter((tag) => !without.has(tag));
  const first = open.filter((tag) => fold(tag).startsWith(beginning));
  const later = open.filter((tag) => !first.includes(tag) && fold(tag).includes(` ${beginning}`));
  return [...first, ...later].slice(0, most);
}
