/** Characters of a chunk. One write for every line would take longer than making the lines. */
const CHUNK_CHARACTERS = 65_536;

/** Joins parts of a text into chunks and encodes them as UTF-8. It holds one chunk in memory. */
export async function* textChunks(
  parts: Iterable<string> | AsyncIterable<string>,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder();
  let buffered = '';
  for await (const part of parts) {
    buffered += part;
    if (buffered.length < CHUNK_CHARACTERS) continue;
    yield encoder.encode(buffered);
    buffered = '';
  }
  if (buffered !== '') yield encoder.encode(buffered);
}
