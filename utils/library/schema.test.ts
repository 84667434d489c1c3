import { openDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import { DATABASE, draft, freshIndexedDb, openLibrary } from './fixture';
import type { Database, LibrarySchema } from './schema';
import { type Clip1, type Schema1, type Text1, toSchema1 } from './schema-1';
import { toSchema2 } from './schema-2';

beforeEach(freshIndexedDb);

function clip1(id: number, name: string, fields: Partial<Clip1> = {}): Clip1 {
  const { html: _html, text: _text, stripped: _removed, ...metadata } = draft(name);
  return {
    ...metadata,
    ...{ id, tags: [], starred: false, archived: false },
    ...{ clippedAt: `2026-01-0${id}T08:00:00.000Z`, contentHash: `hash ${id}` },
    ...fields,
  };
}

function text1(id: number, fields: Partial<Text1> = {}): Text1 {
  return { id, html: '<p>a</p>', text: 'a', stripped: [], ...fields };
}

/** A database as the first layout left it: the clip 2 was deleted, the text of 4 is lost. */
async function makeFirstLibrary(...more: { clip: Clip1; text?: Text1 }[]): Promise<void> {
  const db = await openDB<Schema1>(DATABASE, 1, {
    upgrade: (db) => toSchema1(db as unknown as Database),
  });
  const noted: Partial<Clip1> = { tags: ['ports'], note: 'n', readAt: '2026-02-01T00:00:00.000Z' };
  await db.add('clips', clip1(1, 'a', { ...noted, securities: [{ symbol: 'AAPL.US' }] }));
  const stripped = [{ rule: 'qr-promotion', where: 'box', text: 'Scan' } as const];
  await db.add('texts', text1(1, { html: '<p>a</p><img src="https://a.example/">', stripped }));
  await db.add(
    'clips',
    clip1(3, 'c', {
      published: { instant: '2026-01-01T00:00:00.000Z', offset: 0, precision: 'day', from: 'meta' },
    }),
  );
  await db.add('texts', text1(3));
  await db.add('clips', clip1(4, 'd'));
  for (const { clip, text } of more) {
    await db.add('clips', clip);
    if (text) await db.add('texts', text);
  }
  db.close();
}

describe('an upgrade from the first schema', () => {
  it('keeps every clip with its text, and gives it a version and a revision', async () => {
    await makeFirstLibrary();
    const library = openLibrary();

    const clips = await library.list(10);

    expect(clips.map(({ id, rev }) => [id, rev])).toEqual([
      [4, 3],
      [3, 2],
      [1, 1],
    ]);
    expect(clips[2]).toEqual({
      ...clip1(1, 'a'),
      ...{ rev: 1, version: 1, images: 1, tables: 0, strippedCount: 1 },
      ...{ tags: ['ports'], note: 'n', readAt: '2026-02-01T00:00:00.000Z' },
      securities: [{ symbol: 'AAPL.US' }],
    });
    const { html: _html, text: _text, stripped: _removed, ...metadata } = draft('a');
    expect(await library.body(1)).toEqual({
      ...{ id: 1, version: 1, savedAt: '2026-01-01T08:00:00.000Z', text: 'a' },
      html: '<p>a</p><img src="https://a.example/">',
      stripped: [{ rule: 'qr-promotion', where: 'box', text: 'Scan' }],
      metadata: { ...metadata, securities: [{ symbol: 'AAPL.US' }] },
    });
    expect(await library.body(4)).toBeUndefined();
    expect(await library.count()).toBe(3);
    expect(await library.tags()).toEqual([{ tag: 'ports', count: 1 }]);
    expect((await library.revisions(0, 10)).map(({ id, rev }) => [id, rev])).toEqual([
      [1, 1],
      [3, 2],
      [4, 3],
    ]);
  });

  it('leaves a library that works on', async () => {
    await makeFirstLibrary();
    const library = openLibrary();

    expect(await library.save(draft('e'))).toMatchObject({ kind: 'saved', clip: { id: 5, rev: 4 } });
    expect(await library.save(draft('c', { text: 'new' }))).toMatchObject({
      kind: 'updated',
      clip: { id: 3, rev: 5, version: 2 },
    });
    await library.revert(3);
    expect(await library.get(3)).toMatchObject({ version: 1, contentHash: 'hash 3' });
    // The one whose text was lost gets it back by clipping the page again.
    expect(await library.save(draft('d'))).toMatchObject({ kind: 'updated', clip: { id: 4 } });
    await library.delete([1]);
    expect(await library.undelete([1])).toEqual({ undeleted: [1], addressInUse: [] });
    expect(await library.count()).toBe(4);
  });

  it('takes even a preview for a text that was lost', async () => {
    await makeFirstLibrary();
    const truncated = { reason: 'paywall', evidence: 'Subscribe' } as const;

    expect(await openLibrary().save(draft('d', { truncated }))).toMatchObject({
      kind: 'updated',
      clip: { id: 4, version: 2 },
    });
  });

  it('converts more clips than it takes at a time', async () => {
    const more = Array.from({ length: 120 }, (_, at) => {
      const text = text1(at + 5, { text: `text ${at + 5}` });
      return { clip: clip1(at + 5, `n${at + 5}`, { clippedAt: '2026-01-09T08:00:00.000Z' }), text };
    });
    await makeFirstLibrary(...more);
    const library = openLibrary();

    const log = await library.revisions(0, 1_000);

    const ids = [1, 3, 4, ...more.map(({ clip }) => clip.id)];
    expect(log.map(({ id, rev }) => [id, rev])).toEqual(ids.map((id, at) => [id, at + 1]));
    expect(await library.count()).toBe(123);
    const texts = await Promise.all(more.map(async ({ clip }) => (await library.body(clip.id))?.text));
    expect(texts).toEqual(more.map(({ text }) => text.text));
  });

  it('has the same stores and indexes as a new library', async () => {
    await openLibrary().count();
    const created = await layout();
    freshIndexedDb();
    await makeFirstLibrary();
    await openLibrary().count();

    expect(await layout()).toEqual(created);
    expect(Object.keys(created)).toEqual(['bodies', 'clips', 'counters', 'tombstones']);
  });

  it('leaves the first library as it was when a record cannot be converted', async () => {
    await makeFirstLibrary({ clip: clip1(7, 'g'), text: text1(7, { stripped: 'none' as unknown as [] }) });

    await expect(openLibrary().count()).rejects.toMatchObject({
      ...{ name: 'LibraryError', reason: 'unknown' },
      cause: expect.any(TypeError),
    });

    const db = await openDB<Schema1>(DATABASE);
    expect(db.version).toBe(1);
    expect(await db.get('clips', 1)).toMatchObject({ note: 'n' });
    expect(await db.getAllKeys('texts')).toEqual([1, 3, 7]);
    db.close();
  });
});

describe('an upgrade from the second schema', () => {
  it('keeps every clip as it is and lets it be found where it was clipped', async () => {
    await openSecondLibrary();
    const library = openLibrary();

    expect((await library.list(10)).map(({ id, rev, note }) => [id, rev, note])).toEqual([
      [4, 3, undefined],
      [3, 2, undefined],
      [1, 1, 'n'],
    ]);
    expect(await library.findVisited(['https://northgate.example/c?from=feed'])).toMatchObject({ id: 3 });
    expect(await library.save(draft('e'))).toMatchObject({ kind: 'saved', clip: { id: 5, rev: 4 } });
    const upgraded = await layout();
    freshIndexedDb();
    await openLibrary().count();
    expect(upgraded).toEqual(await layout());
  });
});

/** A database as the second layout left it. */
async function openSecondLibrary(): Promise<void> {
  await makeFirstLibrary();
  let upgrade: Promise<void> | undefined;
  const db = await openDB<LibrarySchema>(DATABASE, 2, {
    upgrade(db, _old, _new, transaction) {
      upgrade = toSchema2(db, transaction);
    },
  });
  await upgrade;
  db.close();
}

/** Stores with their key paths and indexes, as the database itself tells. */
async function layout(): Promise<Record<string, unknown>> {
  const db = await openDB(DATABASE);
  const stores = Array.from(db.objectStoreNames, (name) => {
    const { store } = db.transaction(name);
    const indexes = Array.from(store.indexNames, (index) => {
      const { keyPath, unique, multiEntry } = store.index(index);
      return { index, keyPath, unique, multiEntry };
    });
    return [name, { keyPath: store.keyPath, autoIncrement: store.autoIncrement, indexes }];
  });
  db.close();
  return Object.fromEntries(stores);
}
