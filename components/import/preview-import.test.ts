import { expect, it, vi } from 'vitest';
import type { ImportItem } from '@/utils/import/import-item';
import { createLibrary } from '@/utils/library';
import { freshIndexedDb } from '@/utils/library/fixture';
import { FAILURE, from, readItem } from './fixture';
import { previewImport } from './preview-import';

const signal = new AbortController().signal;

function freshLibrary() {
  freshIndexedDb();
  return createLibrary({ name: 'test' });
}

it('says what would become of everything, and changes nothing', async () => {
  const library = freshLibrary();
  await library.importRecords([readItem(1, '涨').record]);
  const items = from(readItem(1, '涨'), FAILURE, readItem(2, '跌'), readItem(2, '跌'));
  const progress = vi.fn();
  const preview = await previewImport(items, library, signal, progress);
  expect(preview).toEqual({
    ...{ total: 3, formats: new Map([['markdown', 3]]), pending: 0, failures: [FAILURE] },
    counts: { added: 1, updated: 0, same: 2 },
    examples: {
      added: [{ title: '跌', site: '某财经网' }],
      updated: [],
      same: [
        { title: '涨', site: '某财经网' },
        { title: '跌', site: '某财经网' },
      ],
    },
  });
  expect(progress).toHaveBeenLastCalledWith(4);
  expect(await library.count()).toBe(1);
});

it('counts links without a text, and names three of each kind', async () => {
  const items = [1, 2, 3, 4].map((id) => {
    const item = readItem(id, `${id}`);
    return { ...item, record: { ...item.record, clip: { ...item.record.clip, pending: true as const } } };
  });
  const preview = await previewImport(from(...items), freshLibrary(), signal, () => undefined);
  expect(preview.pending).toBe(4);
  expect(preview.examples.added.map(({ title }) => title)).toEqual(['1', '2', '3']);
});

it('stops between two items once it is cancelled, and lets go of the files', async () => {
  const controller = new AbortController();
  const released = vi.fn();
  async function* endless(): AsyncGenerator<ImportItem> {
    try {
      for (let id = 1; ; id += 1) yield readItem(id, `${id}`);
    } finally {
      released();
    }
  }
  const looking = previewImport(endless(), freshLibrary(), controller.signal, () => controller.abort());
  await expect(looking).rejects.toMatchObject({ name: 'AbortError' });
  expect(released).toHaveBeenCalledOnce();
});
