import { expect, it } from 'vitest';
import { bufferedStream } from './buffered-stream';

it('writes all bytes in their order, in large pieces', async () => {
  const pieces: Uint8Array[] = [];
  const writer = bufferedStream(async (bytes) => void pieces.push(bytes.slice())).getWriter();
  const chunks = [10, 700_000, 700_000, 2_500_000, 1].map((size, at) => new Uint8Array(size).fill(at + 1));
  for (const chunk of chunks) await writer.write(chunk);
  await writer.close();
  expect(pieces.map(({ length }) => length)).toEqual([1_048_576, 1_048_576, 1_048_576, 754_283]);
  const whole = async (parts: Uint8Array[]) => Buffer.from(await new Blob(parts as never).arrayBuffer());
  expect((await whole(pieces)).equals(await whole(chunks))).toBe(true);
});

it('writes nothing where there is nothing', async () => {
  const pieces: Uint8Array[] = [];
  await bufferedStream(async (bytes) => void pieces.push(bytes)).close();
  expect(pieces).toEqual([]);
});
