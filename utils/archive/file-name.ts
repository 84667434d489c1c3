import type { ArticleMetadata } from '../article/article';
import { toIso } from '../article/zoned-time';

/** What a file is named after: a draft or a clip. */
export type Named = Pick<ArticleMetadata, 'title' | 'published'> & { clippedAt?: string };

const EXTENSION = '.md';
const NAMELESS = 'Untitled';

/** No more of a title is looked at, in UTF-16 units: beyond what any name has room for. */
const LONGEST = 1000;

/** Room for a number against clashes and for the folders around, within the 255 bytes of every common file system. */
const MOST_BYTES = 200;

/** Controls, invisible and reordering characters, halves of pairs, and what no file can be named with. */
const NEVER = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}<>"?*]/gu;

/** Marks that part a title but are forbidden on Windows. */
const PARTING = /\s*[/\\|:]+\s*/g;

/** Names of devices, which Windows forbids with any extension too. */
const DEVICE = /^(?:con|prn|aux|nul|conin\$|conout\$|com[\d¹²³]|lpt[\d¹²³])(?=$|\.)/i;

/**
 * Names the file of an article `{date} {title}.md`: the day of publication where it was published, else the day of
 * clipping in UTC, else none. The name is valid on Windows, macOS and Linux, in NFC and at most 200 bytes long in UTF-8.
 */
export function fileName(article: Named): string {
  const day = (article.published ? toIso(article.published) : article.clippedAt)?.slice(0, 10);
  const title = portable(article.title.slice(0, LONGEST)) || NAMELESS;
  return cut([day, title].filter(Boolean).join(' ').replace(DEVICE, '_$&'), EXTENSION);
}

/**
 * Hands out names so that no two of them are one on a file system that ignores case or composes characters: a name that
 * is taken gets the first free number, ` (2)` and up. The same names in the same order come out the same.
 */
export function uniqueNames(): (name: string) => string {
  const taken = new Set<string>();
  const numbers = new Map<string, number>();
  return (name) => {
    const key = folded(name);
    let unique = name;
    for (let number = numbers.get(key) ?? 2; taken.has(folded(unique)); number += 1) {
      unique = cut(name.slice(0, -EXTENSION.length), ` (${number})${EXTENSION}`);
      numbers.set(key, number + 1);
    }
    taken.add(folded(unique));
    return unique;
  };
}

function portable(title: string): string {
  return trimmed(
    title
      .normalize('NFC')
      .replace(/\s+/gu, ' ')
      .replace(NEVER, '')
      .replace(PARTING, (mark) => (/\s/.test(mark) ? ' - ' : '-')),
  );
}

/** Dots and spaces at the end are lost on Windows; a dot at the start hides a file elsewhere. */
function trimmed(name: string): string {
  return name
    .replace(/^[\s.-]+/u, '')
    .trimEnd()
    .replace(/[\s.]{1,200}$/u, '');
}

/** Cuts a name between characters as a reader sees them, so that it and its ending fit. */
function cut(name: string, ending: string): string {
  const encoder = new TextEncoder();
  let room = MOST_BYTES - encoder.encode(ending).length;
  let kept = '';
  for (const { segment } of new Intl.Segmenter('und').segment(name)) {
    room -= encoder.encode(segment).length;
    if (room < 0) break;
    kept += segment;
  }
  return (trimmed(kept) || NAMELESS) + ending;
}

function folded(name: string): string {
  return name.toUpperCase().toLowerCase().normalize('NFC');
}
