import { toIso, type ZonedTime } from '../../article/zoned-time';
import { obsidianTags } from '../obsidian-tags';
import { OWN_ENTRIES } from '../own-entries';
import { changed, type ProfileRules } from '../profile-rules';
import { quotedScalar } from '../text-scalar';
import { list, quoted, timestamp } from '../values';

/**
 * Notes of Obsidian (help.obsidian.md/properties, help.obsidian.md/tags).
 *
 * - Properties are flat: a security is a text, its symbol first.
 * - A property has one type in all notes: `author` and `editor` are always lists, `date` is always a day.
 * - *Date & time* has no offset and is taken as the reader's own time. Times that have one are therefore texts, of which
 *   `published` is the exact time behind `date`.
 * - `tags` have no spaces and are never a number alone.
 */
export const obsidian: ProfileRules = {
  entries: [
    ['title', ({ title }) => quotedScalar(title)],
    ['date', ({ published }) => timestamp(published && toIso(published).slice(0, 10))],
    ['published', ({ published }) => (published?.precision === 'day' ? undefined : exact(published))],
    ['author', ({ authors }) => list(authors)],
    ['categories', ({ sections }) => list(sections)],
    ['image', ({ leadImage }) => quoted(leadImage)],
    ['thumbnail', ({ thumbnail }) => quoted(thumbnail)],
    ...changed(OWN_ENTRIES, {
      editor: [['editor', ({ editors }) => list(editors)]],
      updated: [['updated', ({ modified }) => exact(modified)]],
      tags: [['tags', ({ tags }) => list(obsidianTags(tags ?? []))]],
      read: [['read', ({ readAt }) => quoted(readAt)]],
      securities: [['securities', ({ securities }) => list(securities.map(inWords))]],
      clipped: [['clipped', ({ clippedAt }) => quoted(clippedAt)]],
    }),
  ],
  reserved: ['alias', 'aliases', 'cover', 'cssclass', 'cssclasses', 'permalink', 'publish', 'tag'],
};

function exact(time: ZonedTime | undefined) {
  return quoted(time && toIso(time));
}

function inWords({ symbol, name }: { symbol: string; name?: string }): string {
  return name ? `${symbol} ${name}` : symbol;
}
