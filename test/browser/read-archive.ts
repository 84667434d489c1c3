import { readFile } from 'node:fs/promises';
import { TextWriter, Uint8ArrayReader, ZipReader } from '@zip.js/zip.js';

/** Reads a ZIP of texts from disk: names in their order, each with its text. */
export async function readArchive(path: string): Promise<Map<string, string>> {
  const archive = new ZipReader(new Uint8ArrayReader(await readFile(path)));
  const files = new Map<string, string>();
  for (const entry of await archive.getEntries()) {
    if (!entry.directory) files.set(entry.filename, await entry.getData(new TextWriter()));
  }
  await archive.close();
  return files;
}
