/**
 * The records at the end of a ZIP, after its directory: sections 4.3.14 to 4.3.16 of
 * https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT
 */
const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const END_LENGTH = 22;
const END_64_LENGTH = 56;
const LOCATOR_64_LENGTH = 20;
const MOST_16 = 0xffff;
const MOST_32 = 0xffffffff;
/** Version of the format that has 64-bit sizes. */
const VERSION = 45;

/** Where a directory is, and how much of it there is. */
export interface DirectoryPlace {
  entries: number;
  /** Bytes. */
  size: number;
  /** Bytes from the beginning of the file. */
  start: number;
}

/** Writes the end of a ZIP, for files and directories of any size. Its only comment is none. */
export function zipEnd({ entries, size, start }: DirectoryPlace): Uint8Array<ArrayBuffer> {
  const isLarge = entries >= MOST_16 || size >= MOST_32 || start >= MOST_32;
  const before = isLarge ? END_64_LENGTH + LOCATOR_64_LENGTH : 0;
  const bytes = new Uint8Array(before + END_LENGTH);
  const view = new DataView(bytes.buffer);
  if (isLarge) {
    view.setUint32(0, END_64, true);
    view.setBigUint64(4, BigInt(END_64_LENGTH - 12), true);
    view.setUint16(12, VERSION, true);
    view.setUint16(14, VERSION, true);
    view.setBigUint64(24, BigInt(entries), true);
    view.setBigUint64(32, BigInt(entries), true);
    view.setBigUint64(40, BigInt(size), true);
    view.setBigUint64(48, BigInt(start), true);
    view.setUint32(END_64_LENGTH, LOCATOR_64, true);
    view.setBigUint64(END_64_LENGTH + 8, BigInt(start + size), true);
    view.setUint32(END_64_LENGTH + 16, 1, true);
  }
  view.setUint32(before, END, true);
  view.setUint16(before + 8, Math.min(entries, MOST_16), true);
  view.setUint16(before + 10, Math.min(entries, MOST_16), true);
  view.setUint32(before + 12, Math.min(size, MOST_32), true);
  view.setUint32(before + 16, Math.min(start, MOST_32), true);
  return bytes;
}

/** A directory without the end that follows it. */
export function withoutEnd(directory: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const end = directory.length - END_LENGTH;
  const locator = end - LOCATOR_64_LENGTH;
  const view = new DataView(directory.buffer, directory.byteOffset);
  const isLarge = locator >= 0 && view.getUint32(locator, true) === LOCATOR_64;
  return directory.slice(0, isLarge ? locator - END_64_LENGTH : end);
}
