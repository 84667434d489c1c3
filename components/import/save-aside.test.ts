import { BlobReader, TextWriter, ZipReader } from '@zip.js/zip.js/lib/zip-core-native.js';
import { expect, it } from 'vitest';
import { fromFile } from '@/utils/import/source-file';
import { FAILURE } from './fixture';
import { failedOriginals } from './save-aside';

it('puts pieces and whole files into a ZIP, each file once, and leaves out what is gone', async () => {
  const whole = fromFile(new File(['PK…'], 'cut.zip'));
  const gone = {
    ...whole,
    open: () => new ReadableStream({ start: (controller) => controller.error(new Error('gone')) }),
  };
  const blob = await failedOriginals([
    FAILURE,
    { problem: 'damaged', path: 'cut.zip', original: whole },
    { problem: 'encrypted', path: 'cut.zip/a.md', original: whole },
    { problem: 'vanished', path: 'b.md', original: gone },
  ]);
  const entries = await new ZipReader(new BlobReader(blob)).getEntries();
  const files = entries.map(async (entry) => [
    entry.filename,
    entry.directory || (await entry.getData(new TextWriter())),
  ]);
  expect(await Promise.all(files)).toEqual([
    ['1 broken.md', '---\ntitle: x'],
    ['2 cut.zip', 'PK…'],
  ]);
});
