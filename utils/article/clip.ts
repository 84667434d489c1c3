import * as v from 'valibot';
import { bodySchema, metadataSchema, pagePlaceSchema } from './article';
import { countSchema, hashSchema, instantSchema, ordinalSchema, parseBy } from './field-schemas';

/** The reader's own fields of a clip; an edit changes these and nothing else. */
export const readerFieldsSchema = v.object({
  tags: v.array(v.string()),
  starred: v.boolean(),
  archived: v.boolean(),
  /** ISO 8601, UTC. */
  readAt: v.exactOptional(instantSchema),
  note: v.exactOptional(v.string()),
});
export interface ReaderFields extends v.InferOutput<typeof readerFieldsSchema> {}

/** A saved article as lists show it: everything but the body. */
export const clipSchema = v.object({
  ...metadataSchema.entries,
  ...readerFieldsSchema.entries,
  /** Given by the store, never used again after a delete; 0 in a record of an article that was imported from elsewhere. */
  id: countSchema,
  /** The library's revision number of the last change to this clip. */
  rev: countSchema,
  /** Current version of the body. */
  version: ordinalSchema,
  /** ISO 8601, UTC: when it was first saved. */
  clippedAt: instantSchema,
  /** ISO 8601, UTC: when the article was last saved again with changes. */
  updatedAt: v.exactOptional(instantSchema),
  /** Hash of the body's text as it was clipped, whatever was reinserted since. */
  contentHash: hashSchema,
  /** What lists show without loading a body. */
  images: countSchema,
  tables: countSchema,
  /** How many parts are stripped and not reinserted. */
  strippedCount: countSchema,
  /** Numbers of the pages that are in it, in order; only of an article over several pages. */
  pages: v.exactOptional(v.array(ordinalSchema)),
});
export interface Clip extends v.InferOutput<typeof clipSchema> {}

/** One version of a clip's body, with the metadata of that version so that it can be gone back to. */
export const clipBodySchema = v.object({
  ...bodySchema.entries,
  id: countSchema,
  version: ordinalSchema,
  /** ISO 8601, UTC: when this version was saved. */
  savedAt: instantSchema,
  metadata: metadataSchema,
});
export interface ClipBody extends v.InferOutput<typeof clipBodySchema> {}

/** One page of an article over several, as it was clipped. */
export const articlePageSchema = v.object({
  ...bodySchema.entries,
  place: pagePlaceSchema,
  metadata: metadataSchema,
});
export interface ArticlePage extends v.InferOutput<typeof articlePageSchema> {}

/** A version of a clip's body with all that is kept of it. */
export const clipVersionSchema = v.object({
  ...clipBodySchema.entries,
  /** Hash of the text as it was clipped. */
  contentHash: hashSchema,
  /** Of an article over several pages: each page that was clipped. `html`, `text` and `stripped` are these put together. */
  pages: v.exactOptional(v.array(articlePageSchema)),
});
export interface ClipVersion extends v.InferOutput<typeof clipVersionSchema> {}

/** All that the library holds of one clip: what a backup is made of. Plain JSON. */
export const clipRecordSchema = v.pipe(
  v.object({
    clip: clipSchema,
    /** From the oldest that is kept to the current one. */
    versions: v.array(clipVersionSchema),
  }),
  v.check(({ clip, versions }) => {
    const first = clip.version - versions.length + 1;
    const isNext = ({ id, version }: ClipVersion, index: number) =>
      id === clip.id && version === first + index;
    return versions.length > 0 && versions.every(isNext);
  }, 'the versions do not lead up to that of the clip'),
);
export interface ClipRecord extends v.InferOutput<typeof clipRecordSchema> {}

/**
 * Checks a record that comes from a file.
 *
 * @param value JSON of a backup
 * @returns the record with the fields that belong to it and no others; undefined where one of them is not as it has to be,
 *   or the record does not agree with itself: its versions follow each other, and the last is the clip's
 */
export function parseClipRecord(value: unknown): ClipRecord | undefined {
  return parseBy(clipRecordSchema, value);
}

/** Where the first thing is that keeps a value from being a record, as `clip.published.instant`; empty where it is the whole. */
export function clipRecordFault(value: unknown): string {
  const [issue] = v.safeParse(clipRecordSchema, value, { abortEarly: true }).issues ?? [];
  return (issue && v.getDotPath(issue)) ?? '';
}
