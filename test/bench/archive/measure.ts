import {
  BlobReader,
  Uint8ArrayReader,
  Uint8ArrayWriter,
  ZipReader,
  ZipWriter,
} from '@zip.js/zip.js/lib/zip-core-native.js';
import { fromHtml } from 'hast-util-from-html';
import { search } from '../../../utils/extension/search';
import { opened, openLibraryDatabase, seed } from '../library/seed';

/** So many bodies are read at a time. */
const AT_A_TIME = 200;

/** Everything here runs in a page of the extension, with the product's own libraries. Times are milliseconds. */
export const bench = {
  seed,

  /** Whether search has taken in every article. Asking wakes the owner of the index, who does that. */
  async indexed(): Promise<boolean> {
    await search.find({ query: '', order: 'clipped', offset: 0, limit: 1 });
    return (await search.status()).state === 'ready';
  },

  /** Parses the body of every clip, with the parser that an export takes; reading them is not counted. */
  async parse(): Promise<number> {
    const db = await openLibraryDatabase();
    let ms = 0;
    let range: IDBKeyRange | null = null;
    for (;;) {
      const bodies: { id: number; version: number; html: string }[] = await opened(
        db.transaction('bodies').objectStore('bodies').getAll(range, AT_A_TIME),
      );
      const start = performance.now();
      for (const { html } of bodies) fromHtml(html, { fragment: true });
      ms += performance.now() - start;
      const last = bodies.at(-1);
      if (!last || bodies.length < AT_A_TIME) break;
      range = IDBKeyRange.lowerBound([last.id, last.version], true);
    }
    db.close();
    return ms;
  },

  /** Writes the files of a ZIP into another, with the library that an export takes; unpacking them is not counted. */
  async pack(archive: Blob): Promise<number> {
    const from = new ZipReader(new BlobReader(archive), { useWebWorkers: false });
    const into = new ZipWriter(new WritableStream(), { useWebWorkers: false });
    let ms = 0;
    for await (const entry of from.getEntriesGenerator()) {
      if (entry.directory) continue;
      const bytes = await entry.getData(new Uint8ArrayWriter());
      const start = performance.now();
      await into.add(entry.filename, new Uint8ArrayReader(bytes), { lastModDate: entry.lastModDate });
      ms += performance.now() - start;
    }
    await into.close();
    await from.close();
    return ms;
  },
};

declare global {
  var archiveBench: typeof bench;
}

globalThis.archiveBench = bench;
