import * as v from 'valibot';
import { securitySchema } from '../article/article';
import type { ClipRecord } from '../article/clip';
import {
  addressSchema,
  countSchema,
  hashSchema,
  instantSchema,
  markSchema,
  parseBy,
} from '../article/field-schemas';
import { toIso } from '../article/zoned-time';
import { PROFILES } from '../front-matter/profiles';

export const MANIFEST_PATH = 'index.json';

/** A path that stays in its folder. */
const pathSchema = v.pipe(
  v.string(),
  v.check((path) => path.split('/').every((part) => !/^\.{0,2}$/.test(part) && !/[\\\0]/.test(part))),
);

/** A file of an export, and its bytes as they were written. */
const writtenFileSchema = v.object({
  /** Relative to the manifest, parted by `/`. */
  path: pathSchema,
  /** SHA-256, lower-case hexadecimal. */
  sha256: hashSchema,
});
export type WrittenFile = v.InferOutput<typeof writtenFileSchema>;

/** What the manifest says about a clip: where its files are, and what an index shows. */
const manifestEntrySchema = v.object({
  ...writtenFileSchema.entries,
  id: countSchema,
  /** Path of the clip's record, the lossless one. */
  record: pathSchema,
  recordSha256: hashSchema,
  title: v.string(),
  canonicalUrl: addressSchema,
  /** ISO 8601, UTC. */
  clippedAt: instantSchema,
  /** ISO 8601 at the publication's offset, or a day. */
  published: v.exactOptional(v.string()),
  site: v.string(),
  securities: v.array(securitySchema),
  tags: v.array(v.string()),
  starred: v.exactOptional(markSchema),
  archived: v.exactOptional(markSchema),
});
export type ManifestEntry = v.InferOutput<typeof manifestEntrySchema>;

/** What an export says about itself. */
const manifestHeadSchema = v.object({
  format: v.literal('tearsheet'),
  formatVersion: v.literal(1),
  /** ISO 8601, UTC. */
  exported: instantSchema,
  /** How its Markdown files were written and named. */
  options: v.object({
    profile: v.exactOptional(v.picklist(PROFILES)),
    keys: v.exactOptional(v.record(v.string(), v.union([v.string(), v.literal(false)]))),
    body: v.exactOptional(v.picklist(['markdown', 'html'])),
    template: v.exactOptional(v.string()),
  }),
  /** The readable index beside it. */
  index: writtenFileSchema,
});
export type ManifestHead = v.InferOutput<typeof manifestHeadSchema>;

const manifestSchema = v.object({
  ...manifestHeadSchema.entries,
  clips: v.array(manifestEntrySchema),
});
export type Manifest = v.InferOutput<typeof manifestSchema>;

/** The entry of a clip whose files have been written. */
export function manifestEntry({ clip }: ClipRecord, file: WrittenFile, record: WrittenFile): ManifestEntry {
  return {
    id: clip.id,
    path: file.path,
    sha256: file.sha256,
    record: record.path,
    recordSha256: record.sha256,
    title: clip.title,
    canonicalUrl: clip.canonicalUrl,
    clippedAt: clip.clippedAt,
    ...(clip.published && { published: toIso(clip.published) }),
    site: clip.site,
    securities: clip.securities,
    tags: clip.tags,
    ...(clip.starred && { starred: true }),
    ...(clip.archived && { archived: true }),
  };
}

/** Writes a manifest as JSON with a line for each clip, so that it can be written and read as a stream. */
export function* manifestLines(head: ManifestHead, entries: Iterable<ManifestEntry>): Generator<string> {
  yield `${JSON.stringify(head).slice(0, -1)},"clips":[`;
  let separator = '\n';
  for (const entry of entries) {
    yield separator + JSON.stringify(entry);
    separator = ',\n';
  }
  yield '\n]}\n';
}

/**
 * Reads a manifest from a file that anybody may have written.
 *
 * @returns undefined where it is not one of ours, or of a later version
 */
export function readManifest(json: string): Manifest | undefined {
  try {
    const value: unknown = JSON.parse(json);
    return parseBy(manifestSchema, value);
  } catch {
    return undefined;
  }
}
