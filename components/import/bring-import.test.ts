import { expect, it, vi } from 'vitest';
import type { ImportItem } from '@/utils/import/import-item';
import { createLibrary } from '@/utils/library';
import { LibraryError } from '@/utils/library/failure';
import { freshIndexedDb } from '@/utils/library/fixture';
import type { Library } from '@/utils/library/library';
import { bringImport } from './bring-import';
import { FAILURE, from, readItem } from './fixture';

const signal = new AbortController().signal;
const many = (count: number) => Array.from({ length: count }, (_, at) => readItem(at + 1, `第${at + 1}条`));

function freshLibrary() {
  freshIndexedDb();
  return createLibrary({ name: 'test' });
}

it('brings everything that can be read, and tells of the rest', async () => {
  const library = freshLibrary();
  await library.importRecords([readItem(1, '第1条').record]);
  const progress = vi.fn();
  const report = await bringImport(from(...many(45), FAILURE), library, signal, progress);
  expect(report).toEqual({
    ...{
      added: Array.from({ length: 44 }, (_, at) => at + 2),
      updated: 0,
      same: 1,
      failures: [FAILURE],
      ended: 'done',
    },
  });
  expect(progress.mock.calls).toEqual([[20], [40], [46]]);
  expect(await library.count()).toBe(45);
});

it('costs no other record where one is refused', async () => {
  const library = freshLibrary();
  const importRecords: Library['importRecords'] = async (records) => {
    if (records.some(({ clip }) => clip.id === 3)) throw new LibraryError('unknown', 'Refused.');
    return library.importRecords(records);
  };
  const report = await bringImport(from(...many(5)), { importRecords }, signal, () => undefined);
  expect(report).toMatchObject({ added: [1, 2, 4, 5], ended: 'done' });
  expect(report.failures).toEqual([
    {
      ...{ problem: 'not-saved', path: '3.md', label: '第3条', detail: 'Refused.' },
      original: { extension: 'json', text: JSON.stringify(readItem(3, '第3条').record) },
    },
  ]);
});

it('stops where the disk is full, and keeps what it did', async () => {
  const library = freshLibrary();
  let calls = 0;
  const importRecords: Library['importRecords'] = async (records) => {
    calls += 1;
    if (calls > 1) throw new LibraryError('full', 'No room.');
    return library.importRecords(records);
  };
  const report = await bringImport(from(...many(90)), { importRecords }, signal, () => undefined);
  expect(report).toMatchObject({ updated: 0, same: 0, failures: [], ended: 'full' });
  expect(report.added).toHaveLength(20);
  expect(calls).toBe(2);
  expect(await library.count()).toBe(20);
});

it('stops between two batches once it is cancelled, and says so', async () => {
  const controller = new AbortController();
  const released = vi.fn();
  async function* endless(): AsyncGenerator<ImportItem> {
    try {
      for (let id = 1; ; id += 1) yield readItem(id, `${id}`);
    } finally {
      released();
    }
  }
  const library = freshLibrary();
  const report = await bringImport(endless(), library, controller.signal, () => controller.abort());
  expect(report.ended).toBe('cancelled');
  expect(report.added).toHaveLength(20);
  expect(await library.count()).toBe(20);
  expect(released).toHaveBeenCalledOnce();
});
