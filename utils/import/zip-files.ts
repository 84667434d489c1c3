import {
  ERR_ENCRYPTED_CENTRAL_DIRECTORY,
  type FileEntry,
  ZipReader,
} from '@zip.js/zip.js/lib/zip-core-native.js';
import { nextTask } from './next-task';
import { ImportError, type Problem, toImportError } from './problem';
import type { SourceFile } from './source-file';
import { WindowReader } from './window-reader';

/** Text is packed to a tenth, tables of figures to a fiftieth; what is packed to less than this was made to fill a disk. */
const HIGHEST_RATIO = 200;
/** Small files may be of any ratio, in bytes. */
const SMALL = 1024 * 1024;
/** What a whole ZIP may unpack to, in bytes: a hundred thousand clips with all their versions. */
const MOST_IN_ALL = 16 * 1024 ** 3;

/** So many files are listed before the page has its turn. */
const A_TASK = 100;

/** A file of a ZIP that is left shut, and why. */
export interface RefusedEntry {
  path: string;
  error: ImportError;
}

/**
 * Lists the files of a ZIP; each is unpacked only when it is read. No name may lead out of the ZIP, none may come twice, and none may
 * unpack to a great many times its size.
 *
 * @param name of the ZIP, in front of the paths
 * @throws ImportError `damaged` where it is no ZIP or was cut off, `encrypted`, `bomb`
 */
export async function readZip(
  name: string,
  blob: Blob,
): Promise<{ files: SourceFile[]; refused: RefusedEntry[] }> {
  const files = new Map<string, SourceFile>();
  const refused: RefusedEntry[] = [];
  let total = 0;
  for (const entry of await entriesOf(blob)) {
    const path = `${name}/${entry.filename}`;
    const problem = problemOf(entry) ?? (files.has(path) ? 'duplicate-name' : undefined);
    if (problem) {
      refused.push({ path, error: new ImportError(problem) });
      continue;
    }
    total += entry.uncompressedSize;
    if (total > MOST_IN_ALL) throw new ImportError('bomb');
    files.set(path, { path, size: entry.uncompressedSize, open: () => unpacked(entry) });
  }
  return { files: [...files.values()], refused };
}

async function entriesOf(blob: Blob): Promise<FileEntry[]> {
  // Names are judged here one by one: one bad name is no reason to refuse the rest.
  const zip = new ZipReader(new WindowReader(blob), {
    useWebWorkers: false,
    strictness: 'balanced',
    filenameValidation: 'tolerant',
  });
  try {
    const entries: FileEntry[] = [];
    for await (const entry of zip.getEntriesGenerator()) {
      if (!entry.directory) entries.push(entry);
      if (entries.length % A_TASK === 0) await nextTask();
    }
    return entries;
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    throw new ImportError(detail === ERR_ENCRYPTED_CENTRAL_DIRECTORY ? 'encrypted' : 'damaged', detail, {
      cause: error,
    });
  }
}

function problemOf(entry: FileEntry): Problem | undefined {
  const { filename, encrypted, compressedSize, uncompressedSize } = entry;
  if (!staysInside(filename)) return 'unsafe-path';
  if (encrypted) return 'encrypted';
  if (/\.zip$/i.test(filename)) return 'nested-zip';
  if (uncompressedSize > SMALL && uncompressedSize > compressedSize * HIGHEST_RATIO) return 'bomb';
  return undefined;
}

/** Whether a name is a path in the ZIP itself, on every system. */
function staysInside(name: string): boolean {
  if (/^(?:[/\\]|[a-z]:)/i.test(name) || name.includes('\0')) return false;
  return name.split(/[/\\]/).every((part) => part !== '..');
}

function unpacked(entry: FileEntry): ReadableStream<Uint8Array<ArrayBuffer>> {
  const { readable, writable } = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>();
  // What goes wrong comes out at the other end.
  entry.getData(writable, { checkSignature: true }).catch(() => undefined);
  const reader = readable.getReader();
  let total = 0;
  return new ReadableStream({
    async pull(controller) {
      try {
        const { done, value } = await reader.read();
        if (done) return controller.close();
        total += value.length;
        // The size that it is said to have was judged, not this one.
        if (total > entry.uncompressedSize) throw new ImportError('bomb');
        controller.enqueue(value);
      } catch (error) {
        controller.error(asDamage(error));
      }
    },
    cancel: (reason) => reader.cancel(reason),
  });
}

function asDamage(error: unknown): ImportError {
  const known = toImportError(error);
  return known.problem === 'unreadable' ? new ImportError('damaged', known.detail, { cause: error }) : known;
}
