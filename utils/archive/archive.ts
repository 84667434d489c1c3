import type { ClipRecord } from '../article/clip';
import { type ExportRun, madeOf } from './export-run';
import { fileName, uniqueNames } from './file-name';
import { INDEX_PATH, type IndexWords, indexPage } from './index-page';
import {
  MANIFEST_PATH,
  type ManifestEntry,
  type ManifestHead,
  manifestEntry,
  manifestLines,
  type WrittenFile,
} from './manifest';
import { type MarkdownOptions, markdownFile } from './markdown-file';
import { recordFile, recordPath } from './record-file';

/** A file to be kept, and what is known of it. */
export interface ArchiveFile {
  path: string;
  bytes: Uint8Array<ArrayBuffer>;
  date: Date;
  /** SHA-256 of the file that an earlier export has put there. */
  before?: string | undefined;
  /** Gives another path, for where a file stands that is not ours. */
  elsewhere: () => string;
}

/** A file as it was put: `beside` where one stands that somebody else wrote or changed. */
export interface PutFile extends WrittenFile {
  how: 'written' | 'same' | 'beside';
}

/** Where an archive is written to: a ZIP, or a folder that may hold one already. */
export interface ArchiveTarget {
  /** What is there from before. */
  before?: { clips: readonly ManifestEntry[]; index: WrittenFile };
  /** @throws `ExportStopped` where nothing more can be written */
  put: (file: ArchiveFile) => Promise<PutFile>;
  /** Writes the manifest, last of all. */
  putManifest: (lines: Iterable<string>, date: Date) => Promise<void>;
  /** What was written counts even where the export does not come to its end. */
  staysHalf: boolean;
}

export interface ArchiveOptions extends MarkdownOptions {
  /** Of the files' names. */
  template?: string;
  exported: Date;
  words: IndexWords;
}

/** What an archive came to. */
export interface Archived {
  /** Clips whose files were there already, as they are now. */
  unchanged: number;
  /** Files that were put beside others. */
  beside: string[];
}

/**
 * Writes clips as Markdown files with their records, a readable index and a manifest. A clip that has been there before keeps its
 * path; what is there of other clips stays, in the manifest too.
 */
export async function writeArchive(
  run: ExportRun,
  target: ArchiveTarget,
  { exported, words, ...options }: ArchiveOptions,
): Promise<Archived> {
  const known = new Map(target.before?.clips.map((entry) => [entry.canonicalUrl, entry]));
  const unique = uniqueNames([INDEX_PATH, MANIFEST_PATH, ...[...known.values()].map(({ path }) => path)]);
  const entries = new Map(known);
  const archived: Archived = { unchanged: 0, beside: [] };

  const write = async (record: ClipRecord) => {
    const { clip } = record;
    const before = known.get(clip.canonicalUrl);
    const date = dateOf(clip.clippedAt);
    const name = () => unique(fileName(clip, options.template));
    const file = await target.put({
      path: before?.path ?? name(),
      bytes: encoded(markdownFile({ ...clip, html: record.versions.at(-1)?.html ?? '' }, options)),
      date,
      before: before?.sha256,
      elsewhere: name,
    });
    const lossless = await target.put({
      path: before?.record ?? recordPath(clip.id),
      bytes: encoded(recordFile(record)),
      date,
      before: before?.recordSha256,
      elsewhere: numbered(recordPath(clip.id)),
    });
    return { file, lossless, entry: manifestEntry(record, file, lossless) };
  };

  const finish = async () => {
    const clips = [...entries.values()];
    const pages = [...indexPage(clips, words)];
    const index = await target.put({
      path: target.before?.index.path ?? INDEX_PATH,
      bytes: new Uint8Array(await new Blob(pages).arrayBuffer()),
      date: exported,
      before: target.before?.index.sha256,
      elsewhere: numbered(INDEX_PATH),
    });
    await target.putManifest(manifestLines(headOf(exported, options, index), clips), exported);
  };

  try {
    for await (const { file, lossless, entry } of madeOf(run, write)) {
      entries.set(entry.canonicalUrl, entry);
      if (file.how === 'same' && lossless.how === 'same') archived.unchanged += 1;
      if (file.how === 'beside') archived.beside.push(file.path);
    }
  } catch (error) {
    // So that the next export knows what this one has written; the reason why it ended matters more than another.
    if (target.staysHalf) await finish().catch(() => undefined);
    throw error;
  }
  await finish();
  return archived;
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
function numbered(path: string): () => string {
  const dot = path.lastIndexOf('.');
  let number = 1;
  return () => {
    number += 1;
    return `${path.slice(0, dot)} (${number})${path.slice(dot)}`;
  };
}

function encoded(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}
