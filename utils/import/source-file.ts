import { decodeBeginning, decodeText } from './decode-text';
import { ImportError } from './import-error';

/** A file to be imported, wherever it lies: on the disk, in a folder, in a ZIP. */
export interface SourceFile {
  /** From the chosen folder or ZIP on, parted by `/`. */
  path: string;
  /** In bytes, as its place says. */
  size: number;
  /** Its bytes, from the beginning; may be asked again. */
  open: () => ReadableStream<Uint8Array<ArrayBuffer>>;
  /** Where it can be read at any place, as a ZIP has to be. */
  blob?: Blob;
}

/** No more of a file is read in one piece, in bytes: a hundred times the largest article. */
export const MOST_BYTES = 64 * 1024 * 1024;

/** So much of a file tells what it is, in bytes. */
const BEGINNING = 16 * 1024;

/** A file on the disk, or one that was dropped. */
export function fromFile(file: File, path = file.webkitRelativePath || file.name): SourceFile {
  return { path, size: file.size, open: () => file.stream(), blob: file };
}

/**
 * Reads a whole file.
 *
 * @throws ImportError `too-large`, whatever its size was said to be
 */
export async function readBytes({ size, open }: SourceFile): Promise<Uint8Array<ArrayBuffer>> {
  if (size > MOST_BYTES) throw new ImportError('too-large');
  const { bytes, whole } = await readUpTo(open(), MOST_BYTES);
  if (!whole) throw new ImportError('too-large');
  return bytes;
}

/**
 * Reads a whole file of text, in whatever charset it is.
 *
 * @throws ImportError `too-large`, `charset`, `empty`
 */
export async function readText(file: SourceFile): Promise<string> {
  const text = decodeText(await readBytes(file));
  if (text.trim() === '') throw new ImportError('empty');
  return text;
}

/** The beginning of a file as text; nothing where it is in no charset that is known. */
export async function readBeginning({ open }: SourceFile): Promise<string> {
  const { bytes } = await readUpTo(open(), BEGINNING);
  return decodeBeginning(bytes);
}

async function readUpTo(
  stream: ReadableStream<Uint8Array<ArrayBuffer>>,
  most: number,
): Promise<{ bytes: Uint8Array<ArrayBuffer>; whole: boolean }> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = stream.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    chunks.push(value);
    length += value.length;
    if (length > most) {
      await reader.cancel();
      break;
    }
  }
  const bytes = new Uint8Array(Math.min(length, most));
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk.subarray(0, bytes.length - at), at);
    at += chunk.length;
  }
  return { bytes, whole: length <= most };
}
