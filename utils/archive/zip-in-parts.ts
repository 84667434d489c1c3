import { type Reader, ZipWriter } from '@zip.js/zip.js/lib/zip-core-native.js';
import { withoutEnd, zipEnd } from './zip-end';

/** Entries that one writer keeps in mind. It holds five kilobytes for each until it is closed; a directory takes a tenth of a kilobyte. */
const PART = 500;

interface EntryOptions {
  lastModDate: Date;
  signal?: AbortSignal;
}

/** A ZIP that is written one file after the other. */
export interface ZipParts {
  add: (path: string, content: Reader<unknown>, options: EntryOptions) => Promise<void>;
  /** Writes the directory and closes the stream. */
  close: () => Promise<void>;
}

/**
 * Writes a ZIP of any number of files into a stream in little memory: by one writer of the library after the other, each going on
 * where the last has ended, with their directories put together at the end.
 */
export function zipInParts(into: WritableStream<Uint8Array>): ZipParts {
  const out = into.getWriter();
  const directories: Uint8Array<ArrayBuffer>[] = [];
  let written = 0;
  let entries = 0;
  let part = nextPart();

  function nextPart() {
    const directory: Uint8Array<ArrayBuffer>[] = [];
    let isEnding = false;
    let count = 0;
    const stream = new WritableStream<Uint8Array<ArrayBuffer>>({
      async write(chunk) {
        if (isEnding) directory.push(chunk.slice());
        else {
          await out.write(chunk);
          written += chunk.length;
        }
      },
    });
    // The extension's content security policy forbids the workers that the library would start from blobs.
    const writer = new ZipWriter(stream, { useWebWorkers: false, offset: written });
    return {
      isFull: () => count >= PART,
      async add(...entry: Parameters<ZipParts['add']>) {
        await writer.add(...entry);
        count += 1;
      },
      async end() {
        isEnding = true;
        await writer.close();
        directories.push(withoutEnd(new Uint8Array(await new Blob(directory).arrayBuffer())));
        entries += count;
      },
    };
  }

  return {
    async add(...entry) {
      if (part.isFull()) {
        await part.end();
        part = nextPart();
      }
      await part.add(...entry);
    },
    async close() {
      await part.end();
      const start = written;
      for (const directory of directories) await out.write(directory);
      const size = directories.reduce((sum, { length }) => sum + length, 0);
      await out.write(zipEnd({ entries, size, start }));
      await out.close();
    },
  };
}
