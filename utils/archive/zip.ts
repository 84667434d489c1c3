import { BlobReader, type Reader, Uint8ArrayReader } from '@zip.js/zip.js/lib/zip-core-native.js';
import { fileHash } from '../article/content-hash';
import { type Archived, type ArchiveOptions, writeArchive } from './archive';
import { type ExportRun, stopped } from './export-run';
import { MANIFEST_PATH } from './manifest';
import { zipInParts } from './zip-in-parts';

/**
 * Writes clips as a ZIP of Markdown files into a stream, one file after the other, so that it may be larger than the memory.
 *
 * @returns what is in it; the clips that are not are noted in the run
 * @throws the signal's reason (an `AbortError`) once it is aborted, `ExportStopped` where the stream takes no more. The
 *   stream is then left as it is
 */
export async function exportZip(
  run: ExportRun,
  into: WritableStream<Uint8Array>,
  options: ArchiveOptions,
): Promise<Archived> {
  const zip = zipInParts(into);
  const add = async (path: string, content: Reader<unknown>, lastModDate: Date) => {
    try {
      await zip.add(path, content, { lastModDate, ...(run.signal && { signal: run.signal }) });
    } catch (error) {
      run.signal?.throwIfAborted();
      throw stopped(error, path);
    }
  };
  const archived = await writeArchive(
    run,
    {
      staysHalf: false,
      async put({ path, bytes, date }) {
        const [sum] = await Promise.all([fileHash(bytes), add(path, new Uint8ArrayReader(bytes), date)]);
        return { path, sha256: sum, how: 'written' };
      },
      putManifest: (lines, date) => add(MANIFEST_PATH, new BlobReader(new Blob([...lines])), date),
    },
    options,
  );
  try {
    await zip.close();
  } catch (error) {
    throw stopped(error, MANIFEST_PATH);
  }
  return archived;
}
