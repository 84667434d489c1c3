import { gathered } from './gather';

/** Folder of the extension's private files for what is being exported. */
const FOLDER = '.tearsheet-export';
/** Milliseconds after which a file that was exported is surely saved, or was never finished. */
const KEPT = 3_600_000;

/** A file on disk for an export to be written to, out of the reader's sight until it is whole. */
export interface TemporaryFile {
  into: WritableStream<Uint8Array>;
  /** Once `into` is closed: the file. It is read from the disk when it is needed. */
  finish: () => Promise<File>;
  /** Takes it away again. */
  discard: () => Promise<void>;
}

/**
 * Opens a file among the private files of the extension, after clearing away what earlier exports have left there.
 *
 * @param now milliseconds; names the file by its age
 */
export async function openTemporaryFile(now: number): Promise<TemporaryFile> {
  const root = await navigator.storage.getDirectory();
  const folder = await root.getDirectoryHandle(FOLDER, { create: true });
  await clear(folder, now);
  const name = `${now}-${crypto.randomUUID()}`;
  const file = await folder.getFileHandle(name, { create: true });
  const writing = await file.createWritable();
  return {
    into: gathered((bytes) => writing.write(bytes)),
    async finish() {
      await writing.close();
      return file.getFile();
    },
    async discard() {
      await writing.abort().catch(() => undefined);
      await folder.removeEntry(name).catch(() => undefined);
    },
  };
}

/** Another page may still be writing one, or the browser saving it. */
async function clear(folder: FileSystemDirectoryHandle, now: number): Promise<void> {
  const names: string[] = [];
  for await (const name of folder.keys()) names.push(name);
  const old = names.filter((name) => isOld(name, now));
  await Promise.all(old.map((name) => folder.removeEntry(name).catch(() => undefined)));
}

/** Whether a temporary file, by its name, is of an export long past. */
export function isOld(name: string, now: number): boolean {
  return now - Number.parseInt(name, 10) > KEPT;
}
