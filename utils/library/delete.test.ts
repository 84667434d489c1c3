import { openDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import { DATABASE, draft, freshIndexedDb, openLibrary } from './fixture';
import type { Library } from './library';

beforeEach(freshIndexedDb);

async function libraryOf(...names: string[]): Promise<Library> {
  const library = openLibrary();
  for (const name of names) await library.save(draft(name));
  return library;
}

/** The keys of the store of bodies, which no method shows once a clip is gone. */
async function storedBodies(): Promise<IDBValidKey[]> {
  const db = await openDB(DATABASE);
  const keys = await db.getAllKeys('bodies');
  db.close();
  return keys;
}

describe('remove', () => {
  it('takes clips out of every answer and leaves their tombstones', async () => {
    const library = await libraryOf('a', 'b', 'c');
    await library.edit([1, 2], { tags: ['x'] });

    await library.delete([3, 1, 1, 99]);

    expect((await library.list(10)).map((clip) => clip.id)).toEqual([2]);
    expect(await library.count()).toBe(1);
    expect(await library.get(1)).toBeUndefined();
    expect(await library.body(1)).toBeUndefined();
    expect(await library.body(1, 1)).toBeUndefined();
    expect(await library.findByUrl('https://northgate.example/a')).toBeUndefined();
    expect(await library.tags()).toEqual([{ tag: 'x', count: 1 }]);
    expect(await library.revisions(5, 10)).toEqual([
      { id: 3, rev: 6, deletedAt: '2026-03-12T08:03:00.000Z' },
      { id: 1, rev: 7, deletedAt: '2026-03-12T08:03:00.000Z' },
    ]);
  });

  it('lets the same article be clipped anew', async () => {
    const library = await libraryOf('a');
    await library.delete([1]);

    expect(await library.save(draft('a'))).toMatchObject({ kind: 'saved', clip: { id: 2, rev: 3 } });
  });
});

describe('of more clips than it takes at a time, remove and restore', () => {
  it('take every one', async () => {
    const names = Array.from({ length: 201 }, (_, number) => `n${number}`);
    const library = await libraryOf(...names);
    const ids = names.map((_, at) => at + 1);

    await library.delete(ids);
    expect(await library.count()).toBe(0);

    expect(await library.undelete(ids)).toEqual({ undeleted: ids, addressInUse: [] });
    expect(await library.count()).toBe(201);
  });
});

describe('restore', () => {
  it('puts a clip back as it was, all its versions with it', async () => {
    const library = await libraryOf('a');
    await library.save(draft('a', { text: 'The fees fall.' }));
    await library.edit([1], { tags: ['x'] });
    const before = await library.get(1);
    await library.delete([1]);

    expect(await library.undelete([1])).toEqual({ undeleted: [1], addressInUse: [] });

    expect(await library.get(1)).toEqual({ ...before, rev: 5 });
    expect((await library.body(1))?.text).toBe('The fees fall.');
    expect((await library.body(1, 1))?.text).toBe('The fees rise.\nShips wait.');
    expect(await library.count()).toBe(1);
    expect(await library.tags()).toEqual([{ tag: 'x', count: 1 }]);
    expect(await library.revisions(0, 10)).toEqual([{ id: 1, rev: 5, clip: await library.get(1) }]);
  });

  it('leaves a clip deleted whose address was clipped again', async () => {
    const library = await libraryOf('a', 'b');
    await library.delete([1, 2]);
    await library.save(draft('a'));

    expect(await library.undelete([1, 2])).toEqual({ undeleted: [2], addressInUse: [1] });
    expect((await library.list(10)).map((clip) => clip.id)).toEqual([3, 2]);

    await library.delete([3]);
    expect(await library.undelete([1])).toEqual({ undeleted: [1], addressInUse: [] });
  });

  it('puts back only the first of two clips of one address', async () => {
    const library = await libraryOf('a');
    await library.delete([1]);
    await library.save(draft('a'));
    await library.delete([2]);

    expect(await library.undelete([2, 1])).toEqual({ undeleted: [2], addressInUse: [1] });
  });

  it.each([
    ['was never there', [9]],
    ['is not deleted', [1]],
  ])('has nothing to do for a clip that %s', async (_, ids) => {
    const library = await libraryOf('a');
    expect(await library.undelete(ids)).toEqual({ undeleted: [], addressInUse: [] });
    expect((await library.get(1))?.rev).toBe(1);
  });
});

describe('purge', () => {
  it('forgets what was deleted before a time; that it was deleted stays known', async () => {
    const library = await libraryOf('a', 'b', 'c');
    await library.save(draft('a', { text: 'The fees fall.' }));
    await library.delete([1]);
    await library.delete([2]);
    const log = await library.revisions(0, 10);
    const [, , second] = log;
    if (!second || !('deletedAt' in second)) throw new Error('The last revision is no tombstone.');

    expect(await library.purge(second.deletedAt)).toBe(1);

    expect(await storedBodies()).toEqual([
      [2, 1],
      [3, 1],
    ]);
    expect(await library.revisions(0, 10)).toEqual(log);
    expect(await library.undelete([1, 2])).toEqual({ undeleted: [2], addressInUse: [] });
    expect(await library.purge('2027-01-01T00:00:00.000Z')).toBe(0);
  });

  it('forgets more than it takes at a time', async () => {
    const names = Array.from({ length: 203 }, (_, number) => `n${number}`);
    const library = await libraryOf(...names);
    await library.delete(names.map((_, at) => at + 1));

    expect(await library.purge('2027-01-01T00:00:00.000Z')).toBe(203);
    expect(await storedBodies()).toEqual([]);
  });
});
