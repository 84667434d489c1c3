import type { ArticleMetadata } from '../article/article';
import type { ReaderFields } from '../article/clip';
import { toIso, type ZonedTime } from '../article/zoned-time';
import type { FrontMatterOptions } from './front-matter';
import { keyNames } from './key-choice';
import { keysOf } from './profiles';
import { readBySpelling } from './read-by-spelling';
import { readInstant, readTime } from './read-time';
import {
  parseSecurities,
  readAddress,
  readCount,
  readFlag,
  readNames,
  readSections,
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

const ADDRESSES = ['source', 'original_url', 'link', 'url', 'canonical_url', 'canonical', 'source_url'];
const PUBLICATION = ['date', 'published', 'publish_date', 'pubdate', 'published_at'];

/**
 * Reads what is known about an article out of front matter, whoever wrote it: the keys of every profile, and those of Obsidian
 * Web Clipper, MarkDownload and usual posts of Hexo, Hugo and Jekyll. Of several keys that say the same, the first in the lists
 * below that can be read counts. Nothing in the data makes this fail.
 *
 * @param written what it was written with, where that is known: keys that were renamed are then found
 */
export function readRecordFields(
  data: Readonly<Record<string, unknown>>,
  written: FrontMatterOptions = {},
): RecordFields {
  const { read, ignored } = readBySpelling(data, originalKeys(written));
  const address = read(readAddress, ADDRESSES);
  const outlet = read(readText, ['source_media']) ?? read(readOutlet, ['source']);
  const image = read(readAddress, ['headimg', 'image', 'images', 'cover', 'featured_image']);
  const thumbnail = read(readAddress, ['thumbnail']);
  const metadata: Partial<ArticleMetadata> = present({
    title: read(readText, ['title']),
    originalTitle: read(readText, ['original_title']),
    sections: read(readSections, ['categories', 'category', 'section']),
    leadImage: image,
    thumbnail: thumbnail === image ? undefined : thumbnail,
    authors: read(readNames, ['author', 'authors', 'byline']),
    editors: read(readNames, ['editor', 'editors']),
    site: read(readText, ['site', 'site_name', 'publisher']),
    source: outlet,
    published: mostExact(PUBLICATION.map((key) => read(readTime, [key]))),
    modified: read(readTime, ['updated', 'lastmod', 'last_modified_at', 'modified', 'last_modified']),
    url: address,
    canonicalUrl: address,
    securities: read(parseSecurities, ['securities']),
    lang: read(readText, ['lang', 'language']),
    description: read(readText, ['description', 'excerpt', 'summary']),
    wordCount: read(readCount, ['word_count']),
    truncated: read(readTruncation, ['truncated']),
    selection: read(readTrue, ['selection']),
    pending: read(readTrue, ['pending']),
  });
  const own: Partial<ReaderFields> = present({
    tags: read(readTags, ['tags', 'tag']),
    starred: read(readFlag, ['starred', 'favorite', 'favourite']),
    archived: read(readFlag, ['archived']),
    readAt: read(readInstant, ['read', 'read_at', 'date_read']),
    note: read(readText, ['note', 'notes']),
  });
  const clippedAt = read(readInstant, [
    'clipped',
    'clipped_at',
    'created',
    'saved',
    'saved_at',
    'date_saved',
  ]);
  const contentHash = read(readText, ['content_hash']);
  return { metadata, reader: own, ...present({ clippedAt, contentHash }), ignored: ignored() };
}

/** The keys of a profile by the names that were chosen for them. */
function originalKeys({ profile = 'standard', keys = {} }: FrontMatterOptions): Map<string, string> {
  const nameOf = keyNames(keys, profile);
  return new Map(keysOf(profile).map((key) => [nameOf(key) ?? key, key]));
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
