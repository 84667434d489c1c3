import { forceCloseDatabase, IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DATABASE, draft, freshIndexedDb, openLibrary } from '../fixture';
import { connect } from './connection';
import { type Database, type LibrarySchema, SCHEMA_VERSION, upgradeSchema } from './schema';

/** The code under test has one schema more than released, so that an older page can be in its way. */
vi.mock('./schema', async (importOriginal) => ({
  ...(await importOriginal<typeof import('./schema')>()),
  SCHEMA_VERSION: 2,
}));

beforeEach(freshIndexedDb);

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** Every connection opened from now on. */
function connectionsOpened(): IDBDatabase[] {
  const opened: IDBDatabase[] = [];
  const open = IDBFactory.prototype.open;
  vi.spyOn(globalThis.indexedDB, 'open').mockImplementation((name, version) => {
    const request = open.call(globalThis.indexedDB, name, version);
    request.addEventListener('success', () => opened.push(request.result));
    return request;
  });
  return opened;
}

/** Lets the database get on with what it has to do; it works in tasks, not on a clock. */
async function settle(): Promise<void> {
  for (let task = 0; task < 20; task += 1) await new Promise((done) => setImmediate(done));
}

/** An older page with the first schema open, which does not close when asked to. */
function openOlderPage() {
  return openDB<LibrarySchema>(DATABASE, 1, { upgrade: (db) => upgradeSchema(db, 0) });
}

const blocked = { name: 'LibraryError', reason: 'blocked' };

describe('an upgrade by another page', () => {
  it('is let through, and a later call says that the library is newer', async () => {
    const library = openLibrary();
    await library.save(draft('a'));

    const newer = await openDB(DATABASE, SCHEMA_VERSION + 1, { blocked: () => expect.unreachable() });

    expect(newer.version).toBe(SCHEMA_VERSION + 1);
    await expect(library.count()).rejects.toMatchObject({ name: 'LibraryError', reason: 'unknown' });
    newer.close();
  });

  it('waits for a change in progress, which is not lost', async () => {
    const library = openLibrary();
    await library.save(draft('a'));

    const removing = library.delete([1]);
    const newer = await openDB(DATABASE, SCHEMA_VERSION + 1);

    await expect(removing).resolves.toBeUndefined();
    expect(await newer.count('tombstones')).toBe(1);
    newer.close();
  });
});

describe('an upgrade that an older page blocks', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));

  it('fails after two seconds instead of hanging, and works once the older page is closed', async () => {
    const older = await openOlderPage();
    const library = openLibrary();
    const counted = vi.fn();
    const counting = library.count().catch(counted);

    await settle();
    await vi.advanceTimersByTimeAsync(1_999);
    expect(counted).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    await counting;
    expect(counted).toHaveBeenCalledWith(expect.objectContaining(blocked));
    const again = expect(library.count()).rejects.toMatchObject(blocked);
    await vi.advanceTimersByTimeAsync(2_000);
    await again;

    const last = library.count();
    older.close();
    expect(await last).toBe(0);
    expect(await library.save(draft('a'))).toMatchObject({ kind: 'saved' });
    expect(vi.getTimerCount()).toBe(0);
  });

  it('goes on as if nothing had been when the older page closes in time', async () => {
    const older = await openOlderPage();
    const counting = openLibrary().count();

    await settle();
    await vi.advanceTimersByTimeAsync(1_000);
    older.close();

    expect(await counting).toBe(0);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('does not hang the pages that stand behind it either', async () => {
    const older = await openOlderPage();
    const first = openLibrary().count();
    first.catch(() => undefined);
    await settle();
    const behind = openLibrary();
    const second = expect(behind.count()).rejects.toMatchObject(blocked);

    await settle();
    await vi.advanceTimersByTimeAsync(20_000);

    await second;
    await expect(first).rejects.toMatchObject(blocked);
    const third = expect(behind.count()).rejects.toMatchObject(blocked);
    await vi.advanceTimersByTimeAsync(2_000);
    await third;
    older.close();
  });
});

describe('a lost connection', () => {
  it.each<[string, (db: IDBDatabase) => void, number]>([
    ['the browser tells of', (db) => forceCloseDatabase(db as never), 1],
    ['nobody tells of', (db) => db.close(), 2],
  ])('that %s is opened again, for queries and for changes', async (_, lose, attempts) => {
    const opened = connectionsOpened();
    const library = openLibrary();
    await library.save(draft('a'));
    const last = () => opened[opened.length - 1] ?? expect.unreachable();

    lose(last());
    expect((await library.get(1))?.title).toBe('Harbour fees rise at a');
    lose(last());
    expect(await library.save(draft('b'))).toMatchObject({ kind: 'saved', clip: { id: 2 } });
    expect(opened).toHaveLength(3);

    const connection = connect(DATABASE);
    const read = vi.fn((db: Database) => db.get('clips', 2));
    await connection.run(read);
    read.mockClear();
    lose(last());
    await settle();
    expect(await connection.run(read)).toMatchObject({ id: 2 });
    expect(read).toHaveBeenCalledTimes(attempts);
  });
});

describe('opening', () => {
  it('waits for the first use, and is done once', async () => {
    const opened = connectionsOpened();
    const library = openLibrary();
    expect(opened).toHaveLength(0);

    await Promise.all([library.count(), library.list(1), library.tags()]);

    expect(opened).toHaveLength(1);
  });

  it.each([
    ['InvalidStateError', 'private-window'],
    ['QuotaExceededError', 'full'],
  ])('that fails with %s is tried again at the next call', async (name, reason) => {
    const library = openLibrary();
    vi.spyOn(globalThis.indexedDB, 'open').mockImplementationOnce(() => {
      throw new DOMException('', name);
    });

    await expect(library.count()).rejects.toMatchObject({ name: 'LibraryError', reason });
    expect(await library.count()).toBe(0);
  });

  it('fails where there is no IndexedDB', async () => {
    vi.stubGlobal('indexedDB', undefined);
    await expect(openLibrary().count()).rejects.toMatchObject({ reason: 'private-window' });
    vi.unstubAllGlobals();
  });

  it('passes an error of the work on, without doing it twice', async () => {
    const work = vi.fn(() => Promise.reject(new TypeError('x')));
    await expect(connect(DATABASE).run(work)).rejects.toThrow(TypeError);
    expect(work).toHaveBeenCalledTimes(1);
  });
});
