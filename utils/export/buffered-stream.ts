/** Size of a write, in bytes. Every write goes through the browser's own process, so few large ones are faster. */
const BUFFER_BYTES = 1_048_576;

/** A stream that collects what it gets and passes it on in large parts. Closing it writes the rest. */
export function bufferedStream(
  write: (bytes: Uint8Array<ArrayBuffer>) => Promise<void>,
): WritableStream<Uint8Array> {
  const buffer = new Uint8Array(BUFFER_BYTES);
  let filled = 0;
  const flush = async () => {
    if (filled > 0) await write(buffer.subarray(0, filled));
    filled = 0;
  };
  return new WritableStream({
    async write(chunk) {
      for (let offset = 0; offset < chunk.length; ) {
        const part = chunk.subarray(offset, offset + BUFFER_BYTES - filled);
        buffer.set(part, filled);
        filled += part.length;
        offset += part.length;
        if (filled === BUFFER_BYTES) await flush();
      }
    },
    close: flush,
  });
}
