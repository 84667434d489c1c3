import { fileName, uniqueNames } from '../archive/file-name';
import { INDEX_PATH, type IndexWords, indexPage } from '../archive/index-page';
import {
  MANIFEST_PATH,
  type ManifestEntry,
  type ManifestHead,
  manifestEntry,
  manifestLines,
  type WrittenFile,
} from '../archive/manifest';
import { type MarkdownOptions, markdownFile } from '../archive/markdown-file';
import { recordFile, recordPath } from '../archive/record-file';
import type { ClipRecord } from '../article/clip';
import { convertRecords, type ExportRun } from './convert-records';

/** A file to be written into an archive. */
export interface ArchiveFile {
  path: string;
  bytes: Uint8Array<ArrayBuffer>;
  date: Date;
  /** SHA-256 of the file that an earlier export wrote at this path. */
  before?: string | undefined;
  /** Gives another path, where a file at this one was not written by us. */
  elsewhere: () => string;
}

/** A file that was written: `same` where it was there already, `beside` where another program wrote or changed the one there. */
export interface PutFile extends WrittenFile {
  how: 'written' | 'same' | 'beside';
}

/** Where an archive is written: a ZIP, or a folder that may hold an earlier one. */
export interface ArchiveTarget {
  /** The manifest of the earlier archive. */
  before?: { clips: readonly ManifestEntry[]; index: WrittenFile };
  /** @throws `ExportStopped` where nothing more can be written */
  put: (file: ArchiveFile) => Promise<PutFile>;
  /** Writes the manifest, last of all. */
  putManifest: (lines: Iterable<string>, date: Date) => Promise<void>;
  /** Whether the files stay where the export fails. The indexes are then written all the same. */
  staysAfterFailure: boolean;
}

export interface ArchiveOptions extends MarkdownOptions {
  /** Template of the files' names. */
  template?: string;
  exported: Date;
  words: IndexWords;
}

/** What an export wrote, beside the count. */
export interface ArchiveResult {
  /** How many clips had the same files there already. */
  unchanged: number;
  /** Paths of the files that were written beside others. */
  beside: string[];
}

/**
 * Writes clips as Markdown files with their records, a readable index and a manifest. A clip of the earlier archive keeps its path.
 * Other clips of the earlier archive stay, in the manifest too.
 */
export async function writeArchive(
  run: ExportRun,
  target: ArchiveTarget,
  { exported, words, ...options }: ArchiveOptions,
): Promise<ArchiveResult> {
  const known = new Map(target.before?.clips.map((entry) => [entry.canonicalUrl, entry]));
  const unique = uniqueNames([INDEX_PATH, MANIFEST_PATH, ...[...known.values()].map(({ path }) => path)]);
  const entries = new Map(known);
  const result: ArchiveResult = { unchanged: 0, beside: [] };

  const write = async (record: ClipRecord) => {
    const { clip } = record;
    const before = known.get(clip.canonicalUrl);
    const date = dateOf(clip.clippedAt);
    const nextPath = () => unique(fileName(clip, options.template));
    const file = await target.put({
      path: before?.path ?? nextPath(),
      bytes: encode(markdownFile({ ...clip, html: record.versions.at(-1)?.html ?? '' }, options)),
      date,
      before: before?.sha256,
      elsewhere: nextPath,
    });
    const json = await target.put({
      path: before?.record ?? recordPath(clip.id),
      bytes: encode(recordFile(record)),
      date,
      before: before?.recordSha256,
      elsewhere: numberedPaths(recordPath(clip.id)),
    });
    return { file, json, entry: manifestEntry(record, file, json) };
  };

  const finish = async () => {
    const clips = [...entries.values()];
    const pages = [...indexPage(clips, words)];
    const index = await target.put({
      path: target.before?.index.path ?? INDEX_PATH,
      bytes: new Uint8Array(await new Blob(pages).arrayBuffer()),
      date: exported,
      before: target.before?.index.sha256,
      elsewhere: numberedPaths(INDEX_PATH),
    });
    await target.putManifest(manifestLines(headOf(exported, options, index), clips), exported);
  };

  try {
    for await (const { file, json, entry } of convertRecords(run, write)) {
      entries.set(entry.canonicalUrl, entry);
      if (file.how === 'same' && json.how === 'same') result.unchanged += 1;
      if (file.how === 'beside') result.beside.push(file.path);
    }
  } catch (error) {
    // The next export has to know what this one wrote. A second failure would hide the reason of the first.
    if (target.staysAfterFailure) await finish().catch(() => undefined);
    throw error;
  }
  await finish();
  return result;
}

function headOf(exported: Date, options: ManifestHead['options'], { path, sha256 }: PutFile): ManifestHead {
  return {
    format: 'tearsheet',
    formatVersion: 1,
    exported: exported.toISOString(),
    options,
    index: { path, sha256 },
  };
}

function dateOf(clippedAt: string): Date {
  const date = new Date(clippedAt);
  if (Number.isNaN(date.valueOf())) throw new RangeError('The time of clipping is not a time.');
  return date;
}

/** `a.md`, then `a (2).md`, `a (3).md` and so on. */
function numberedPaths(path: string): () => string {
  const dot = path.lastIndexOf('.');
  let number = 1;
  return () => {
    number += 1;
    return `${path.slice(0, dot)} (${number})${path.slice(dot)}`;
  };
}

function encode(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}
