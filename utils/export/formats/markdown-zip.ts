import { BlobReader, type Reader, Uint8ArrayReader } from '@zip.js/zip.js/lib/zip-core-native.js';
import { MANIFEST_PATH } from '../../archive/manifest';
import { zipInParts } from '../../archive/zip-in-parts';
import { fileHash } from '../../article/content-hash';
import { archiveOptions } from '../archive-options';
import type { ExportRun } from '../convert-records';
import { toExportStopped } from '../export-failure';
import type { ExportFormat } from '../format';
import { type ArchiveOptions, type ArchiveResult, writeArchive } from '../write-archive';

/** An archive (utils/archive/README.md) as one ZIP. */
export const markdownZip: ExportFormat = {
  into: 'file',
  extension: 'zip',
  write: (run, into, request) => exportZip(run, into, archiveOptions(request)),
};

/** Writes an archive as a ZIP into a stream, one file after the other, so that it may be larger than the memory. */
export async function exportZip(
  run: ExportRun,
  into: WritableStream<Uint8Array>,
  options: ArchiveOptions,
): Promise<ArchiveResult> {
  const zip = zipInParts(into);
  const add = async (path: string, content: Reader<unknown>, lastModDate: Date) => {
    try {
      await zip.add(path, content, { lastModDate, ...(run.signal && { signal: run.signal }) });
    } catch (error) {
      run.signal?.throwIfAborted();
      throw toExportStopped(error, path);
    }
  };
  const result = await writeArchive(
    run,
    {
      staysAfterFailure: false,
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
    throw toExportStopped(error, MANIFEST_PATH);
  }
  return result;
}
