import type { ArticleMetadata } from '../article/article';
import type { ReaderFields } from '../article/clip';
import { isRecord } from '../article/is-record';
import { toIso, type ZonedTime } from '../article/zoned-time';
import type { FrontMatterOptions } from './front-matter';
import { keyNames } from './key-choice';
import { keysOf } from './profiles';
import { readInstant, readTime } from './read-time';
import {
  readAddress,
  readCount,
  readFlag,
  readNames,
  readSections,
  readSecurities,
  readTags,
  readText,
  readTrue,
  readTruncation,
} from './read-values';

/** What the front matter of a file says about an article. A field that it says nothing about is absent. */
export interface RecordFields {
  metadata: Partial<ArticleMetadata>;
  reader: Partial<ReaderFields>;
  /** ISO 8601, UTC. */
  clippedAt?: string;
  contentHash?: string;
  /** Keys that are known, but with a value of another kind than they are known with, as they are spelled in the file. */
  ignored: string[];
}

const ADDRESSES = ['source', 'originalurl', 'link', 'url', 'canonicalurl', 'canonical', 'sourceurl'];
const PUBLICATION = ['date', 'published', 'publishdate', 'pubdate', 'publishedat'];

/**
 * Reads what is known about an article out of front matter, whoever wrote it: the keys of every profile, and those of Obsidian
 * Web Clipper, MarkDownload and usual posts of Hexo, Hugo and Jekyll. Keys are compared without case, `_`, `-` and spaces;
 * of several that say the same, the first in the lists below that can be read counts. Nothing in the data makes this fail.
 *
 * @param written what it was written with, where that is known: keys that were renamed are then found
 */
export function readRecordFields(
  data: Readonly<Record<string, unknown>>,
  written: FrontMatterOptions = {},
): RecordFields {
  const { read, ignored } = reading(bySpelling(data, originalKeys(written)));
  const address = read(readAddress, ADDRESSES);
  const outlet = read(readText, ['sourcemedia']) ?? read(readOutlet, ['source']);
  const image = read(readAddress, ['headimg', 'image', 'images', 'cover', 'featuredimage']);
  const thumbnail = read(readAddress, ['thumbnail']);
  const metadata: Partial<ArticleMetadata> = present({
    title: read(readText, ['title']),
    originalTitle: read(readText, ['originaltitle']),
    sections: read(readSections, ['categories', 'category', 'section']),
    leadImage: image,
    thumbnail: thumbnail === image ? undefined : thumbnail,
    authors: read(readNames, ['author', 'authors', 'byline']),
    editors: read(readNames, ['editor', 'editors']),
    site: read(readText, ['site', 'sitename', 'publisher']),
    source: outlet,
    published: mostExact(PUBLICATION.map((spelling) => read(readTime, [spelling]))),
    modified: read(readTime, ['updated', 'lastmod', 'lastmodifiedat', 'modified', 'lastmodified']),
    url: address,
    canonicalUrl: address,
    securities: read(readSecurities, ['securities']),
    lang: read(readText, ['lang', 'language']),
    description: read(readText, ['description', 'excerpt', 'summary']),
    wordCount: read(readCount, ['wordcount']),
    truncated: read(readTruncation, ['truncated']),
    selection: read(readTrue, ['selection']),
    pending: read(readTrue, ['pending']),
  });
  const own: Partial<ReaderFields> = present({
    tags: read(readTags, ['tags', 'tag']),
    starred: read(readFlag, ['starred', 'favorite', 'favourite']),
    archived: read(readFlag, ['archived']),
    readAt: read(readInstant, ['read', 'readat', 'dateread']),
    note: read(readText, ['note', 'notes']),
  });
  const clippedAt = read(readInstant, ['clipped', 'clippedat', 'created', 'saved', 'savedat', 'datesaved']);
  const contentHash = read(readText, ['contenthash']);
  return { metadata, reader: own, ...present({ clippedAt, contentHash }), ignored: ignored() };
}

/** Reads the value under the first spelling that there is one of the kind for. */
type Read = <T>(kind: (value: unknown) => T | undefined, spellings: readonly string[]) => T | undefined;

/** Reads by spelling, and remembers what was there and could not be read. */
function reading(found: BySpelling): { read: Read; ignored: () => string[] } {
  const seen = new Set<string>();
  const taken = new Set<string>();
  const read: Read = (kind, spellings) => {
    for (const spelling of spellings) {
      const [key, value] = found.get(spelling) ?? [];
      if (key === undefined) continue;
      seen.add(key);
      const result = kind(value);
      if (result === undefined) continue;
      taken.add(key);
      return result;
    }
    return undefined;
  };
  const keys = [...found.values()].map(([key]) => key);
  return { read, ignored: () => keys.filter((key) => seen.has(key) && !taken.has(key)) };
}

/** Keys as they stand in the file, and their values. */
type BySpelling = ReadonlyMap<string, readonly [key: string, value: unknown]>;

/** What says something, by the spelling of its key; Hugo's keys of one's own stand in a map `params`. */
function bySpelling(
  data: Readonly<Record<string, unknown>>,
  originals: ReadonlyMap<string, string>,
): BySpelling {
  const found = new Map<string, readonly [key: string, value: unknown]>();
  for (const [key, value] of [data, data['params']].filter(isRecord).flatMap((map) => Object.entries(map))) {
    const spelling = spellingOf(originals.get(key) ?? key);
    const isEmpty = value === null || value === '' || (Array.isArray(value) && value.length === 0);
    // Whether a post is to be published, in Hexo and Jekyll.
    const isSwitch = spelling === 'published' && typeof value === 'boolean';
    if (!isEmpty && !isSwitch && !found.has(spelling)) found.set(spelling, [key, value]);
  }
  return found;
}

/** The keys of a profile by the names that were chosen for them. */
function originalKeys({ profile = 'standard', keys = {} }: FrontMatterOptions): Map<string, string> {
  const nameOf = keyNames(keys, profile);
  return new Map(keysOf(profile).map((key) => [nameOf(key) ?? key, key]));
}

function spellingOf(key: string): string {
  return key.toLowerCase().replace(/[\s_-]/g, '');
}

/** Where the address of the article is expected, the name of the outlet stands in the posts of others. */
function readOutlet(value: unknown): string | undefined {
  const text = readText(value);
  return text && !/[/.]/.test(text) ? text : undefined;
}

/** The first time; or, where that is a day, one that tells the time of that day. */
function mostExact(times: readonly (ZonedTime | undefined)[]): ZonedTime | undefined {
  const known = times.filter((time) => time !== undefined);
  const [first] = known;
  if (first?.precision !== 'day') return first;
  const day = toIso(first);
  return known.find((time) => time.precision !== 'day' && toIso(time).startsWith(day)) ?? first;
}

function present<T extends object>(fields: { [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;
}
