import { bufferedStream } from './buffered-stream';

/** Folder among the extension's private files (the origin private file system). */
const FOLDER = '.tearsheet-export';
/** Milliseconds after which an exported file is surely saved, or was never finished. */
const LIFETIME = 3_600_000;

/** A file on disk that an export is written to. The reader does not see it before it is complete. */
export interface TemporaryFile {
  into: WritableStream<Uint8Array>;
  /** Gives the file, once `into` is closed. Its bytes stay on the disk until somebody reads them. */
  finish: () => Promise<File>;
  /** Deletes the file. */
  discard: () => Promise<void>;
}

/**
 * Creates a file among the private files of the extension, and deletes what earlier exports left there.
 *
 * @param now milliseconds since the epoch; the file's name begins with it
 */
export async function openTemporaryFile(now: number): Promise<TemporaryFile> {
  const root = await navigator.storage.getDirectory();
  const folder = await root.getDirectoryHandle(FOLDER, { create: true });
  await clear(folder, now);
  const name = `${now}-${crypto.randomUUID()}`;
  const file = await folder.getFileHandle(name, { create: true });
  const writing = await file.createWritable();
  return {
    into: bufferedStream((bytes) => writing.write(bytes)),
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

/** Keeps recent files: another page may still write one, or the browser may still save it. */
async function clear(folder: FileSystemDirectoryHandle, now: number): Promise<void> {
  const names: string[] = [];
  for await (const name of folder.keys()) names.push(name);
  const old = names.filter((name) => isOld(name, now));
  await Promise.all(old.map((name) => folder.removeEntry(name).catch(() => undefined)));
}

/** Whether a temporary file is old enough to be deleted, by its name. */
export function isOld(name: string, now: number): boolean {
  return now - Number.parseInt(name, 10) > LIFETIME;
}
