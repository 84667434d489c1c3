import { BlobWriter, TextReader, ZipWriter } from '@zip.js/zip.js/lib/zip-core-native.js';
import type { ArticleBody } from '../article/article';
import type { FrontMatterRecord } from '../front-matter/front-matter';
import { fileName, uniqueNames } from './file-name';
import { markdownFile } from './markdown-file';

/** A clip as the list has it, without its body. */
export type ArchivedClip = FrontMatterRecord & { id: number; clippedAt: string };

/** A clip that could not be written, and why. */
export interface ExportFailure {
  id: number;
  title: string;
  reason: string;
}

export interface ExportOptions {
  /** Reads the body of a clip; called for one clip at a time. */
  readBody: (clip: ArchivedClip) => Promise<Pick<ArticleBody, 'html'> | undefined>;
  /** How many clips there will be. */
  total: number;
  /** Called after every clip, written or not. */
  onProgress?: (progress: { done: number; total: number }) => void;
  signal?: AbortSignal;
}

/**
 * Writes clips as a ZIP of Markdown files, one clip after the other so that only one body is in memory at a time. A clip
 * that cannot be read or written is left out and named in the result; it does not stop the rest.
 *
 * @returns the ZIP, how many files it holds, and the clips that are missing from it
 * @throws the signal's reason (an `AbortError`) once it is aborted; whatever reading the list of clips or making the ZIP throws
 */
export async function exportZip(
  clips: AsyncIterable<ArchivedClip>,
  { readBody, total, onProgress, signal }: ExportOptions,
): Promise<{ blob: Blob; count: number; failed: ExportFailure[] }> {
  signal?.throwIfAborted();
  // The extension's content security policy forbids the workers that the library would start from blobs.
  const zip = new ZipWriter(new BlobWriter('application/zip'), { useWebWorkers: false });
  const unique = uniqueNames();
  const failed: ExportFailure[] = [];
  let done = 0;
  for await (const clip of clips) {
    signal?.throwIfAborted();
    const file = await fileOf(clip, readBody);
    signal?.throwIfAborted();
    if (file instanceof Error) failed.push({ id: clip.id, title: clip.title, reason: file.message });
    else
      await zip.add(unique(file.name), new TextReader(file.text), {
        ...(signal && { signal }),
        lastModDate: file.date,
      });
    done += 1;
    onProgress?.({ done, total });
  }
  return { blob: await zip.close(), count: done - failed.length, failed };
}

interface MarkdownFile {
  name: string;
  text: string;
  date: Date;
}

async function fileOf(
  clip: ArchivedClip,
  readBody: ExportOptions['readBody'],
): Promise<MarkdownFile | Error> {
  try {
    const body = await readBody(clip);
    if (!body) return new Error('The text of the article is not in the library.');
    const date = new Date(clip.clippedAt);
    if (Number.isNaN(date.valueOf())) return new Error('The time of clipping is not a time.');
    return { name: fileName(clip), text: markdownFile({ ...clip, html: body.html }), date };
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}
