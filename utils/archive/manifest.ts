import { type Check, flag, instant, list, optional, shape, text, whole } from '../article/checks';
import type { ClipRecord } from '../article/clip-record';
import { toIso } from '../article/zoned-time';
import type { MarkdownOptions } from './markdown-file';

export const MANIFEST_PATH = 'index.json';

/** What an export says about itself. */
export interface ManifestHead {
  format: 'tearsheet';
  formatVersion: 1;
  /** ISO 8601, UTC. */
  exported: string;
  /** How its Markdown files were written. */
  options: MarkdownOptions & { template?: string };
  /** The readable index beside it. */
  index: WrittenFile;
}

/** A file of an export, and its bytes as they were written. */
export interface WrittenFile {
  /** Relative to the manifest, parted by `/`. */
  path: string;
  /** SHA-256, lower-case hexadecimal. */
  sha256: string;
}

/** What the manifest says about a clip: where its files are, and what an index shows. */
export interface ManifestEntry extends WrittenFile {
  id: number;
  /** Path of the clip's record, the lossless one. */
  record: string;
  recordSha256: string;
  title: string;
  canonicalUrl: string;
  /** ISO 8601, UTC. */
  clippedAt: string;
  /** ISO 8601 at the publication's offset, or a day. */
  published?: string;
  site: string;
  securities: { symbol: string; name?: string }[];
  tags: string[];
  starred?: true;
  archived?: true;
}

export interface Manifest extends ManifestHead {
  clips: ManifestEntry[];
}

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
    return isManifest(value) ? (value as Manifest) : undefined;
  } catch {
    return undefined;
  }
}

/** A path that stays in its folder. */
const path: Check = (value) =>
  typeof value === 'string' &&
  value.split('/').every((part) => !/^\.{0,2}$/.test(part) && !/[\\\0]/.test(part));

const ENTRY: Record<keyof ManifestEntry, Check> = {
  path,
  sha256: text,
  id: whole,
  record: path,
  recordSha256: text,
  title: text,
  canonicalUrl: text,
  clippedAt: instant,
  published: optional(text),
  site: text,
  securities: list(shape({ symbol: text, name: optional(text) })),
  tags: list(text),
  starred: optional(flag),
  archived: optional(flag),
};

const MANIFEST: Record<keyof Manifest, Check> = {
  format: (value) => value === 'tearsheet',
  formatVersion: (value) => value === 1,
  exported: instant,
  options: shape({}),
  index: shape({ path, sha256: text }),
  clips: list(shape(ENTRY)),
};

const isManifest = shape(MANIFEST);
