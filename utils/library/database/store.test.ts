import { beforeEach, describe, expect, it, vi } from 'vitest';
import { draft, freshIndexedDb, noticesOf, openLibrary } from '../fixture';
import type { Library } from '../library';

beforeEach(freshIndexedDb);

/** Everything that a library answers. */
async function contentsOf(library: Library) {
  const clips = await library.list(100);
  return {
    clips,
    bodies: await Promise.all(clips.flatMap(({ id }) => [library.body(id), library.body(id, 1)])),
    count: await library.count(),
    tags: await library.tags(),
    revisions: await library.revisions(0, 100),
  };
}

/** The last write of every change goes wrong until the test ends. */
function failLastWrite(fail: (store: IDBObjectStore) => void): () => void {
  const put = IDBObjectStore.prototype.put;
  const spy = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
    this: IDBObjectStore,
    value: unknown,
    key?: IDBValidKey,
  ) {
    const request = put.call(this, value, key);
    if (this.name === 'counters') fail(this);
    return request;
  });
  return () => spy.mockRestore();
}

const changes: [string, (library: Library) => Promise<unknown>][] = [
  ['a first save', (library) => library.save(draft('c'))],
  ['an update', (library) => library.save(draft('a', { text: 'third' }))],
  ['an edit of several', (library) => library.edit([1, 2], { tags: ['new'] })],
  ['a revert', (library) => library.revert(1)],
  ['a delete of several', (library) => library.delete([1, 2])],
  ['a restore', (library) => library.undelete([3])],
];

const failures: [string, string, (store: IDBObjectStore) => void][] = [
  [
    'the disk is full',
    'full',
    () => {
      throw new DOMException('no space', 'QuotaExceededError');
    },
  ],
  // The real thing ends the transaction when it is written, long after its requests; only the stand-in's own
  // method does the same.
  [
    'the disk turns out to be full at the end',
    'full',
    (store) => {
      const transaction = store.transaction as unknown as { _abort: (error: string) => void };
      transaction._abort('QuotaExceededError');
    },
  ],
  ['the browser gives up', 'unknown', (store) => store.transaction.abort()],
];

describe.each(failures)('when %s', (_, reason, fail) => {
  it.each(changes)('%s changes nothing, takes no revision and says nothing', async (_, change) => {
    const library = openLibrary();
    for (const name of ['a', 'b', 'gone']) await library.save(draft(name));
    await library.save(draft('a', { text: 'second' }));
    await library.edit([2], { tags: ['old'] });
    await library.delete([3]);
    const before = await contentsOf(library);
    const notices = noticesOf(library);

    const mend = failLastWrite(fail);
    await expect(change(library)).rejects.toMatchObject({ name: 'LibraryError', reason });
    mend();

    expect(await contentsOf(library)).toEqual(before);
    await change(library);
    expect((await library.revisions(6, 1))[0]?.rev).toBe(7);
    await vi.waitFor(() => expect(notices).toHaveLength(1));
  });
});

describe('a draft that cannot be stored', () => {
  it('loses nothing of what was there', async () => {
    const library = openLibrary();
    await library.save(draft('a'));
    const before = await contentsOf(library);
    const stripped = [
      { rule: 'x', kind: 'furniture', where: 'tail', text: (() => '') as unknown as string } as const,
    ];

    await expect(library.save(draft('b', { stripped }))).rejects.toMatchObject({ reason: 'unknown' });
    await expect(library.save(draft('a', { text: 'new', stripped }))).rejects.toMatchObject({
      reason: 'unknown',
    });

    expect(await contentsOf(library)).toEqual(before);
    expect((await library.save(draft('b'))).clip.rev).toBe(2);
  });
});

describe('durability', () => {
  /** What is asked of the browser for each change, while `act` runs. */
  async function askedFor(act: () => Promise<unknown>): Promise<IDBTransactionDurability[]> {
    const asked: IDBTransactionDurability[] = [];
    const begin = IDBDatabase.prototype.transaction;
    const spy = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (
      this: IDBDatabase,
      ...args
    ) {
      const transaction = begin.apply(this, args);
      if (transaction.mode === 'readwrite') asked.push(transaction.durability);
      return transaction;
    });
    await act();
    spy.mockRestore();
    return asked;
  }

  it.each(changes)('waits for the disk with %s', async (_, change) => {
    const library = openLibrary();
    for (const name of ['a', 'b', 'gone']) await library.save(draft(name));
    await library.save(draft('a', { text: 'second' }));
    await library.delete([3]);

    expect(await askedFor(() => change(library))).toEqual(['strict']);
  });

  it('does not hold an import up', async () => {
    const library = openLibrary();

    const { clip } = await library.save(draft('a'));
    const record = await library.record(clip.id);
    if (!record) throw new Error('The clip is not there.');

    expect(await askedFor(() => library.importRecords([record]))).toEqual(['relaxed']);
  });
});
