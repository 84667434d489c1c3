import { Reader } from '@zip.js/zip.js/lib/zip-core-native.js';

/** In bytes: what is read of a file at once. */
const WINDOW = 1024 * 1024;

/**
 * Reads a file for the ZIP library a megabyte at a time. The library asks for a few bytes here and there, mostly one behind the other,
 * and each time that a browser is asked costs a millisecond.
 */
export class WindowReader extends Reader<Blob> {
  readonly #blob: Blob;
  #start = 0;
  #window = new Uint8Array(0);

  constructor(blob: Blob) {
    super(blob);
    this.#blob = blob;
    this.size = blob.size;
  }

  override async readUint8Array(index: number, length: number): Promise<Uint8Array> {
    const end = Math.min(index + length, this.size);
    let [start, window] = [this.#start, this.#window];
    if (index < start || end > start + window.length) {
      const upTo = Math.max(end, index + WINDOW);
      [start, window] = [index, new Uint8Array(await this.#blob.slice(index, upTo).arrayBuffer())];
      [this.#start, this.#window] = [start, window];
    }
    // The library may hand the bytes on to where they are changed.
    return window.slice(index - start, end - start);
  }
}
