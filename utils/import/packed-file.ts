import { type FileEntry, Reader, ZipReader } from '@zip.js/zip.js/lib/zip-core-native.js';
import { zipEnd } from '../archive/zip-end';
import { ImportError, toImportError } from './import-error';

/**
 * What has to be known of a file in a ZIP to unpack it later. The library's own entry takes eight kilobytes of memory, and an export
 * of ten thousand clips has twenty thousand of them.
 */
interface PackedFile {
  offset: number;
  compressedSize: number;
  uncompressedSize: number;
  crc32: number;
  compressionMethod: number;
  rawBitFlag: number;
}

/** Sections 4.3.7 and 4.3.12 of https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT */
const RECORD = 0x02014b50;
const RECORD_LENGTH = 46;
const LOCAL_LENGTH = 30;
const MOST_16 = 0xffff;
const VERSION = 20;
/** Any name will do: it is not looked at again. */
const NAME = 0x78;

/** Keeps what is needed to unpack an entry. */
export function packedFile(entry: FileEntry): PackedFile {
  const { offset, compressedSize, uncompressedSize, crc32 = 0, compressionMethod, rawBitFlag = 0 } = entry;
  return { offset, compressedSize, uncompressedSize, crc32, compressionMethod, rawBitFlag };
}

/**
 * Unpacks a file of a ZIP. The stream fails with an `ImportError`: `damaged`, `bomb` where it is longer than it is said to be, or
 * whatever reading the ZIP comes to.
 *
 * @param zip reads the whole ZIP
 */
export function unpackFile(file: PackedFile, zip: Reader<unknown>): ReadableStream<Uint8Array<ArrayBuffer>> {
  const { readable, writable } = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>();
  // What goes wrong comes out at the other end.
  writeUnpacked(file, zip, writable).catch((error: unknown) => writable.abort(error).catch(() => undefined));
  const reader = readable.getReader();
  let total = 0;
  return new ReadableStream({
    async pull(controller) {
      try {
        const { done, value } = await reader.read();
        if (done) return controller.close();
        total += value.length;
        // The size that it is said to have was judged, not this one.
        if (total > file.uncompressedSize) throw new ImportError('bomb');
        controller.enqueue(value);
      } catch (error) {
        controller.error(asDamage(error));
      }
    },
    cancel: (reason) => reader.cancel(reason),
  });
}

async function writeUnpacked(file: PackedFile, zip: Reader<unknown>, into: WritableStream): Promise<void> {
  const alone = new ZipReader(new OneFile(file, zip), { useWebWorkers: false });
  const [entry] = await alone.getEntries();
  if (!entry || entry.directory) throw new ImportError('damaged');
  await entry.getData(into, { checkSignature: true });
}

function asDamage(error: unknown): ImportError {
  const known = toImportError(error);
  return known.problem === 'unreadable' ? new ImportError('damaged', known.detail, { cause: error }) : known;
}

/** A ZIP that has nothing but one file of another: its bytes where they lie there, and a directory of its own. */
class OneFile extends Reader<PackedFile> {
  readonly #zip: Reader<unknown>;
  readonly #start: number;
  readonly #length: number;
  readonly #directory: Uint8Array;

  constructor(file: PackedFile, zip: Reader<unknown>) {
    super(file);
    this.#zip = zip;
    this.#start = file.offset;
    // The header in front of the bytes has a name and fields of its own, of a length that only it tells.
    const most = LOCAL_LENGTH + 2 * MOST_16 + file.compressedSize;
    this.#length = Math.min(most, zip.size - file.offset);
    this.#directory = directoryOf(file, this.#length);
    this.size = this.#length + this.#directory.length;
  }

  override async readUint8Array(index: number, length: number): Promise<Uint8Array> {
    const end = Math.min(index + length, this.size);
    const inFile = Math.min(end, this.#length);
    const bytes = new Uint8Array(end - index);
    if (index < inFile) bytes.set(await this.#zip.readUint8Array(this.#start + index, inFile - index));
    const from = Math.max(index, this.#length);
    if (from < end)
      bytes.set(this.#directory.subarray(from - this.#length, end - this.#length), from - index);
    return bytes;
  }
}

function directoryOf(file: PackedFile, start: number): Uint8Array {
  const record = new Uint8Array(RECORD_LENGTH + 1);
  const view = new DataView(record.buffer);
  view.setUint32(0, RECORD, true);
  view.setUint16(4, VERSION, true);
  view.setUint16(6, VERSION, true);
  view.setUint16(8, file.rawBitFlag, true);
  view.setUint16(10, file.compressionMethod, true);
  view.setUint32(16, file.crc32, true);
  view.setUint32(20, file.compressedSize, true);
  view.setUint32(24, file.uncompressedSize, true);
  view.setUint16(28, 1, true);
  record[RECORD_LENGTH] = NAME;
  const end = zipEnd({ entries: 1, size: record.length, start });
  const directory = new Uint8Array(record.length + end.length);
  directory.set(record);
  directory.set(end, record.length);
  return directory;
}
