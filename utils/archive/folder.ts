import { fileHash } from '../article/content-hash';
import { type Archived, type ArchiveFile, type ArchiveOptions, type PutFile, writeArchive } from './archive';
import { type ExportRun, ExportStopped, stopped } from './export-run';
import { fileAt, writeFile } from './folder-file';
import { MANIFEST_PATH, type Manifest, readManifest } from './manifest';
import { textChunks } from './text-chunks';

/**
 * Writes clips as Markdown files into a folder that may hold an earlier export: only what has changed since, by the sums in the
 * folder's own manifest. A file that it has not written, or that was changed since, is left alone and the new one put beside it;
 * nothing is stripped. The manifest comes last; after a failure too, so that the next export goes on from there.
 *
 * @throws the signal's reason (an `AbortError`) once it is aborted; `ExportStopped` where the folder is gone, full or forbidden, or
 *   has an `index.json` of somebody else's
 */
export async function exportFolder(
  run: ExportRun,
  root: FileSystemDirectoryHandle,
  options: ArchiveOptions,
): Promise<Archived> {
  const before = await manifestOf(root);
  return writeArchive(
    run,
    {
      ...(before && { before }),
      staysHalf: true,
      put: (file) => put(root, file),
      putManifest: (lines) => written(root, MANIFEST_PATH, textChunks(lines)),
    },
    options,
  );
}

async function put(root: FileSystemDirectoryHandle, file: ArchiveFile): Promise<PutFile> {
  const sum = await fileHash(file.bytes);
  let { path } = file;
  for (let how: 'written' | 'beside' = 'written'; ; how = 'beside') {
    const there = await found(root, path);
    // A name without content is what a write that was cut off leaves.
    if (!there || there.size === 0) {
      await written(root, path, [file.bytes]);
      return { path, sha256: sum, how };
    }
    // What an earlier export has put there is not read again where there is nothing new to put there.
    if (path === file.path && file.before === sum) return { path, sha256: sum, how: 'same' };
    const sumThere = await fileHash(await there.arrayBuffer());
    if (sumThere === sum) return { path, sha256: sum, how: 'same' };
    if (path === file.path && sumThere === file.before) {
      await written(root, path, [file.bytes]);
      return { path, sha256: sum, how };
    }
    path = file.elsewhere();
  }
}

async function manifestOf(root: FileSystemDirectoryHandle): Promise<Manifest | undefined> {
  const there = await found(root, MANIFEST_PATH);
  if (!there) return undefined;
  const manifest = readManifest(new TextDecoder().decode(await there.arrayBuffer()));
  if (!manifest) throw new ExportStopped('foreign', MANIFEST_PATH);
  return manifest;
}

async function found(root: FileSystemDirectoryHandle, path: string): Promise<Blob | undefined> {
  try {
    return await fileAt(root, path);
  } catch (error) {
    throw namedAfter(error, path);
  }
}

async function written(
  root: FileSystemDirectoryHandle,
  path: string,
  chunks: Iterable<Uint8Array<ArrayBuffer>> | AsyncIterable<Uint8Array<ArrayBuffer>>,
): Promise<void> {
  try {
    await writeFile(root, path, chunks);
  } catch (error) {
    throw namedAfter(error, path);
  }
}

/** What concerns one file only, such as another program that holds it, does not end the export. */
function namedAfter(error: unknown, path: string): unknown {
  const stop = stopped(error, path);
  return stop.reason === 'failed' ? error : stop;
}
