import {
  ERR_ENCRYPTED_CENTRAL_DIRECTORY,
  type FileEntry,
  ZipReader,
} from '@zip.js/zip.js/lib/zip-core-native.js';
import { ImportError, type ImportProblem } from './import-error';
import { nextTask } from './next-task';
import { packedFile, unpackFile } from './packed-file';
import type { SourceFile } from './source-file';
import { WindowReader } from './window-reader';

/** Text is packed to a tenth, tables of figures to a fiftieth; what is packed to less than this was made to fill a disk. */
const HIGHEST_RATIO = 200;
/** Small files may be of any ratio, in bytes. */
const SMALL = 1024 * 1024;
/** What sizes of 32 bits can say, in bytes. */
const MOST_OF_A_FILE = 0xffffffff;
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
  const zip = new WindowReader(blob);
  for await (const entry of entriesOf(zip)) {
    const path = `${name}/${entry.filename}`;
    const problem = problemOf(entry) ?? (files.has(path) ? 'duplicate-name' : undefined);
    if (problem) {
      refused.push({ path, error: new ImportError(problem) });
      continue;
    }
    total += entry.uncompressedSize;
    if (total > MOST_IN_ALL) throw new ImportError('bomb');
    const packed = packedFile(entry);
    files.set(path, { path, size: entry.uncompressedSize, open: () => unpackFile(packed, zip) });
  }
  return { files: [...files.values()], refused };
}

async function* entriesOf(zip: WindowReader): AsyncGenerator<FileEntry> {
  // Names are judged here one by one: one bad name is no reason to refuse the rest.
  const reader = new ZipReader(zip, {
    useWebWorkers: false,
    strictness: 'balanced',
    filenameValidation: 'tolerant',
  });
  let count = 0;
  try {
    for await (const entry of reader.getEntriesGenerator()) {
      if (!entry.directory) yield entry;
      count += 1;
      if (count % A_TASK === 0) await nextTask();
    }
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    throw new ImportError(detail === ERR_ENCRYPTED_CENTRAL_DIRECTORY ? 'encrypted' : 'damaged', detail, {
      cause: error,
    });
  }
}

function problemOf(entry: FileEntry): ImportProblem | undefined {
  const { filename, encrypted, compressedSize, uncompressedSize } = entry;
  if (!staysInside(filename)) return 'unsafe-path';
  if (encrypted) return 'encrypted';
  if (/\.zip$/i.test(filename)) return 'nested-zip';
  if (Math.max(compressedSize, uncompressedSize) >= MOST_OF_A_FILE) return 'too-large';
  if (uncompressedSize > SMALL && uncompressedSize > compressedSize * HIGHEST_RATIO) return 'bomb';
  return undefined;
}

/** Whether a name is a path in the ZIP itself, on every system. */
function staysInside(name: string): boolean {
  if (/^(?:[/\\]|[a-z]:)/i.test(name) || name.includes('\0')) return false;
  return name.split(/[/\\]/).every((part) => part !== '..');
}
