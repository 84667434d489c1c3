import { BlobReader, TextReader, TextWriter, ZipReader } from '@zip.js/zip.js/lib/zip-core-native.js';
import { expect, it } from 'vitest';
import { withoutEnd, zipEnd } from './zip-end';
import { zipInParts } from './zip-in-parts';

const OPTIONS = { lastModDate: new Date('2026-11-24T03:00:02.000Z') };

async function zipOf(names: string[]): Promise<Blob> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  const zip = zipInParts(
    new WritableStream<Uint8Array<ArrayBuffer>>({ write: (chunk) => void chunks.push(chunk.slice()) }),
  );
  for (const name of names) await zip.add(name, new TextReader(`text of ${name}`), OPTIONS);
  await zip.close();
  return new Blob(chunks);
}

it.each([0, 1, 499, 500, 501, 1200])(
  'writes %d files that are all read back, in their order',
  async (count) => {
    const names = Array.from({ length: count }, (_, at) => `港口/${at}.md`);
    const entries = await new ZipReader(new BlobReader(await zipOf(names)), {
      checkSignature: true,
    }).getEntries();
    expect(entries.map(({ filename }) => filename)).toEqual(names);
    const texts = entries.map((entry) => (entry.directory ? '' : entry.getData(new TextWriter())));
    expect(await Promise.all(texts)).toEqual(names.map((name) => `text of ${name}`));
  },
);

it('ends a ZIP of more than 65,534 files, or of more than four gigabytes, in 64 bits', () => {
  const small = { entries: 3, size: 200, start: 1000 };
  expect(zipEnd(small)).toHaveLength(22);
  for (const large of [
    { ...small, entries: 65_535 },
    { ...small, start: 2 ** 33 },
  ]) {
    const end = zipEnd(large);
    const view = new DataView(end.buffer);
    expect(end).toHaveLength(98);
    expect(view.getUint32(0, true)).toBe(0x06064b50);
    expect([24, 32, 40, 48].map((at) => Number(view.getBigUint64(at, true)))).toEqual([
      ...[large.entries, large.entries],
      ...[large.size, large.start],
    ]);
    expect(view.getUint32(56, true)).toBe(0x07064b50);
    expect(Number(view.getBigUint64(64, true))).toBe(large.start + large.size);
    expect(view.getUint16(76 + 8, true)).toBe(Math.min(large.entries, 65_535));
  }
});

it.each([
  ['small', { entries: 1, size: 5, start: 9 }],
  ['large', { entries: 70_000, size: 5, start: 9 }],
])('takes a %s end off a directory', (_, place) => {
  const directory = new Uint8Array([1, 2, 3, 4, 5]);
  expect(withoutEnd(new Uint8Array([...directory, ...zipEnd(place)]))).toEqual(directory);
});
