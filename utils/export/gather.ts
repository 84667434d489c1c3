/** Bytes that are gathered before they are written: every write goes through the browser's own process. */
const ENOUGH = 1_048_576;

/** A stream that passes on what it gets in few large pieces. Closing it writes the rest. */
export function gathered(
  write: (bytes: Uint8Array<ArrayBuffer>) => Promise<void>,
): WritableStream<Uint8Array> {
  const buffer = new Uint8Array(ENOUGH);
  let filled = 0;
  const flush = async () => {
    if (filled > 0) await write(buffer.subarray(0, filled));
    filled = 0;
  };
  return new WritableStream({
    async write(chunk) {
      for (let at = 0; at < chunk.length; ) {
        const part = chunk.subarray(at, at + ENOUGH - filled);
        buffer.set(part, filled);
        filled += part.length;
        at += part.length;
        if (filled === ENOUGH) await flush();
      }
    },
    close: flush,
  });
}
