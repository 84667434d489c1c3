import {
  BODY,
  type Check,
  count,
  flag,
  instant,
  list,
  METADATA,
  optional,
  ordinal,
  pagePlace,
  shape,
  text,
  whole,
} from './checks';
import type { Clip } from './clip';
import type { ArticlePage, ClipRecord, ClipVersion } from './clip-record';

/**
 * Checks a record that comes from a file.
 *
 * @param value JSON of a backup
 * @returns whether every field is of the right kind and the record agrees with itself: the versions follow each other and
 *   the last is the clip's
 */
export function isClipRecord(value: unknown): value is ClipRecord {
  if (!isShaped(value)) return false;
  const { clip, versions } = value as ClipRecord;
  return (
    versions.at(-1)?.version === clip.version &&
    versions.every(({ version, id }, at) => id === clip.id && version === (versions[0]?.version ?? 0) + at)
  );
}

const CLIP: Record<keyof Clip, Check> = {
  ...METADATA,
  tags: list(text),
  starred: flag,
  archived: flag,
  readAt: optional(instant),
  note: optional(text),
  // An import of others has none yet.
  id: whole,
  rev: whole,
  version: ordinal,
  clippedAt: instant,
  updatedAt: optional(instant),
  contentHash: text,
  images: count,
  tables: count,
  strippedCount: count,
  pages: optional(list(ordinal)),
};

const PAGE: Record<keyof ArticlePage, Check> = { ...BODY, place: pagePlace, metadata: shape(METADATA) };

const VERSION: Record<keyof ClipVersion, Check> = {
  ...BODY,
  id: whole,
  version: ordinal,
  savedAt: instant,
  metadata: shape(METADATA),
  contentHash: text,
  pages: optional(list(shape(PAGE))),
};

const isShaped = shape({ clip: shape(CLIP), versions: list(shape(VERSION)) });
