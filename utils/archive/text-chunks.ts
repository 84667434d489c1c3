/** Characters that are gathered before they are encoded: a write for every line would take longer than the lines. */
const ENOUGH = 65_536;

/** Encodes text in pieces as UTF-8 in chunks, never more than one of them in memory. */
export async function* textChunks(
  pieces: Iterable<string> | AsyncIterable<string>,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder();
  let gathered = '';
  for await (const piece of pieces) {
    gathered += piece;
    if (gathered.length < ENOUGH) continue;
    yield encoder.encode(gathered);
    gathered = '';
  }
  if (gathered !== '') yield encoder.encode(gathered);
}
