import { expect, it, vi } from 'vitest';
import { WindowReader } from './window-reader';

const SIZE = 3_000_000;
const BYTES = Uint8Array.from({ length: SIZE }, (_, at) => at % 251);

it.each([
  ['at the beginning', 0, 22],
  ['over the border of what is read at once', 1024 * 1024 - 5, 10],
  ['more than that', 10, 2_500_000],
  ['up to the end and no further', SIZE - 4, 100],
])('gives the bytes %s', async (_, index, length) => {
  const reader = new WindowReader(new Blob([BYTES]));
  await reader.readUint8Array(500, 10);
  const bytes = await reader.readUint8Array(index, length);
  // Comparing millions of numbers one by one takes long.
  expect(Buffer.compare(bytes, BYTES.subarray(index, index + length))).toBe(0);
});

it('asks once for what lies close together, and gives bytes that may be changed', async () => {
  const blob = new Blob([BYTES]);
  const slice = vi.spyOn(blob, 'slice');
  const reader = new WindowReader(blob);
  for (let index = 0; index < 1000; index += 100) (await reader.readUint8Array(index, 30)).fill(0);
  expect(await reader.readUint8Array(100, 30)).toEqual(BYTES.slice(100, 130));
  expect(slice).toHaveBeenCalledOnce();
});
