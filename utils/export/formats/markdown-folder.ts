import { MANIFEST_PATH, type Manifest, readManifest } from '../../archive/manifest';
import { fileHash } from '../../article/content-hash';
import { archiveOptions } from '../archive-options';
import type { ExportRun } from '../convert-records';
import { ExportStopped, toExportStopped } from '../export-failure';
import { fileAt, writeFile } from '../folder-file';
import type { ExportFormat } from '../format';
import { textChunks } from '../text-chunks';
import {
  type ArchiveFile,
  type ArchiveOptions,
  type ArchiveResult,
  type PutFile,
  writeArchive,
} from '../write-archive';

/** An archive (utils/archive/README.md) as a folder of files. */
export const markdownFolder: ExportFormat = {
  into: 'folder',
  write: (run, folder, request) => exportFolder(run, folder, archiveOptions(request)),
};

/**
 * Writes an archive into a folder that may hold an earlier export. It writes only what has changed since, by the checksums in the
 * folder's manifest. Where another program wrote or changed a file, that file stays and the new one goes beside it; no file is
 * deleted. The manifest is written last, after a failure too, so that the next export continues from there.
 *
 * @throws ExportStopped also where the folder has an `index.json` that another program wrote (`foreign`)
 */
export async function exportFolder(
  run: ExportRun,
  root: FileSystemDirectoryHandle,
  options: ArchiveOptions,
): Promise<ArchiveResult> {
  const before = await readManifestIn(root);
  return writeArchive(
    run,
    {
      ...(before && { before }),
      staysAfterFailure: true,
      put: (file) => put(root, file),
      putManifest: (lines) => write(root, MANIFEST_PATH, textChunks(lines)),
    },
    options,
  );
}

async function put(root: FileSystemDirectoryHandle, file: ArchiveFile): Promise<PutFile> {
  const sum = await fileHash(file.bytes);
  let { path } = file;
  for (let how: 'written' | 'beside' = 'written'; ; how = 'beside') {
    const there = await lookUp(root, path);
    // An interrupted write leaves a file without content.
    if (!there || there.size === 0) {
      await write(root, path, [file.bytes]);
      return { path, sha256: sum, how };
    }
    // Saves reading the file again where the earlier export wrote the same bytes.
    if (path === file.path && file.before === sum) return { path, sha256: sum, how: 'same' };
    const sumThere = await fileHash(await there.arrayBuffer());
    if (sumThere === sum) return { path, sha256: sum, how: 'same' };
    if (path === file.path && sumThere === file.before) {
      await write(root, path, [file.bytes]);
      return { path, sha256: sum, how };
    }
    path = file.elsewhere();
  }
}

async function readManifestIn(root: FileSystemDirectoryHandle): Promise<Manifest | undefined> {
  const there = await lookUp(root, MANIFEST_PATH);
  if (!there) return undefined;
  const manifest = readManifest(new TextDecoder().decode(await there.arrayBuffer()));
  if (!manifest) throw new ExportStopped('foreign', MANIFEST_PATH);
  return manifest;
}

async function lookUp(root: FileSystemDirectoryHandle, path: string): Promise<Blob | undefined> {
  try {
    return await fileAt(root, path);
  } catch (error) {
    throw stopOrFailure(error, path);
  }
}

async function write(
  root: FileSystemDirectoryHandle,
  path: string,
  chunks: Iterable<Uint8Array<ArrayBuffer>> | AsyncIterable<Uint8Array<ArrayBuffer>>,
): Promise<void> {
  try {
    await writeFile(root, path, chunks);
  } catch (error) {
    throw stopOrFailure(error, path);
  }
}

/** Turns an error into the reason to stop the export; one that concerns this file only, such as a locked file, stays as it is. */
function stopOrFailure(error: unknown, path: string): unknown {
  const stop = toExportStopped(error, path);
  return stop.reason === 'failed' ? error : stop;
}
