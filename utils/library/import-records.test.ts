import { beforeEach, describe, expect, it } from 'vitest';
import type { ClipRecord } from '../article/clip';
import { parseClipRecord } from '../article/clip';
import { DATABASE, draft, freshIndexedDb, noticesOf, openLibrary } from './fixture';
import { createLibrary } from './index';
import type { Library } from './library';

beforeEach(freshIndexedDb);

/** The record of a clip as another library has it. */
async function recordFrom(work: (library: Library) => Promise<number>, start?: string): Promise<ClipRecord> {
  const kept = globalThis.indexedDB;
  freshIndexedDb();
  const elsewhere = openLibrary(start);
  const record = await elsewhere.record(await work(elsewhere));
  globalThis.indexedDB = kept;
  if (!record) throw new Error('There is no such clip.');
  return record;
}

async function save(library: Library, name: string, fields = {}): Promise<number> {
  return (await library.save(draft(name, fields))).clip.id;
}

const REMOVAL = {
  rule: 'qr-promotion',
  kind: 'furniture',
  where: 'tail' as const,
  text: 'Scan for more',
  reinsertion: { html: '<p>Scan for more</p>', offset: 42, line: 2 },
};

describe('a record', () => {
  it('has every version, and comes back as the same clip', async () => {
    const record = await recordFrom(async (library) => {
      await save(library, 'first');
      const id = await save(library, 'second', { stripped: [REMOVAL] });
      await library.save(
        draft('second', { title: 'Fees stay', text: 'They stay.', html: '<p>They stay.</p>' }),
      );
      await library.edit([id], {
        tags: ['港口'],
        starred: true,
        note: 'Read §2',
        readAt: '2026-03-12T09:00:00.000Z',
      });
      return id;
    });
    expect(record.versions.map(({ version, metadata }) => [version, metadata.title])).toEqual([
      [1, 'Harbour fees rise at second'],
      [2, 'Fees stay'],
    ]);
    expect(parseClipRecord(JSON.parse(JSON.stringify(record)))).toEqual(record);

    const library = openLibrary();
    expect(await library.importRecords([record])).toEqual([{ kind: 'added', id: 2 }]);
    const { clip, versions } = (await library.record(2)) ?? {};
    expect({ ...clip, rev: 0 }).toEqual({ ...record.clip, rev: 0 });
    expect(versions).toEqual(record.versions);
    expect(await library.count()).toBe(1);
  });

  it('is nothing where there is no such clip', async () => {
    expect(await openLibrary().record(1)).toBeUndefined();
  });

  it('keeps what the reader had put back', async () => {
    const html = '<p>The fees rise.</p><p>Ships wait.</p>';
    const reinsertion = { ...REMOVAL.reinsertion, offset: html.length };
    const record = await recordFrom(async (library) => {
      const id = await save(library, 'fees', { stripped: [{ ...REMOVAL, reinsertion }] });
      await library.reinsert(id, 1, 0);
      return id;
    });
    const library = openLibrary();
    await library.importRecords([record]);
    expect((await library.body(1))?.text).toBe('The fees rise.\nShips wait.\nScan for more');
    expect((await library.record(1))?.versions).toEqual(record.versions);
    expect(await library.stripAgain(1, 1, 0)).toMatchObject({ strippedCount: 1 });
    expect((await library.body(1))?.html).toBe(html);
  });
});

describe('ids', () => {
  it('are not those of other clips, deleted ones and later ones', async () => {
    const record = await recordFrom((library) => save(library, 'theirs'));
    const library = openLibrary();
    await save(library, 'mine');
    expect(await library.importRecords([record])).toEqual([{ kind: 'added', id: 2 }]);
    await library.delete([2]);
    expect(await library.importRecords([{ ...record, clip: { ...record.clip, id: 2 } }])).toEqual([
      { kind: 'added', id: 3 },
    ]);
    await library.delete([3]);
    expect(await library.importRecords([{ ...record, clip: { ...record.clip, id: 40 } }])).toEqual([
      { kind: 'added', id: 40 },
    ]);
    expect(await save(library, 'next')).toBe(41);
  });

  it('are given to what has none', async () => {
    const { clip, versions } = await recordFrom((library) => save(library, 'post'));
    const record = { clip: { ...clip, id: 0 }, versions: versions.map((version) => ({ ...version, id: 0 })) };
    const library = openLibrary();
    expect(await library.importRecords([record])).toEqual([{ kind: 'added', id: 1 }]);
    expect(await library.body(1)).toMatchObject({ id: 1, text: 'The fees rise.\nShips wait.' });
  });
});

describe('a clip that is there', () => {
  it('stays as it is where the record says nothing new', async () => {
    const record = await recordFrom((library) => save(library, 'fees'), '2027-01-01T00:00:00.000Z');
    const library = openLibrary();
    await save(library, 'fees');
    const notices = noticesOf(library);
    expect(await library.previewImport([record])).toEqual([{ kind: 'same', id: 1 }]);
    expect(await library.importRecords([record, record])).toEqual([
      { kind: 'same', id: 1 },
      { kind: 'same', id: 1 },
    ]);
    expect([await library.head(), notices]).toEqual([1, []]);
  });

  it('loses no mark, tag or note of the reader', async () => {
    const record = await recordFrom(async (library) => {
      const id = await save(library, 'fees');
      await library.edit([id], {
        tags: ['fees', 'ports'],
        archived: true,
        note: 'Theirs',
        readAt: '2026-01-01T00:00:00.000Z',
      });
      return id;
    });
    const library = openLibrary();
    const id = await save(library, 'fees');
    await library.edit([id], { tags: ['mine', 'ports'], starred: true, note: 'Mine' });
    expect(await library.previewImport([record])).toEqual([{ kind: 'updated', id }]);
    expect(await library.importRecords([record])).toEqual([{ kind: 'updated', id }]);
    expect(await library.get(id)).toMatchObject({
      tags: ['mine', 'ports', 'fees'],
      starred: true,
      archived: true,
      note: 'Mine\n\nTheirs',
      readAt: '2026-01-01T00:00:00.000Z',
      version: 1,
    });
    expect(await library.importRecords([record])).toEqual([{ kind: 'same', id }]);
  });

  it('gets a later article as its next version, with its own times and the reader’s fields', async () => {
    const record = await recordFrom(
      (library) => save(library, 'fees', { text: 'They fall.', html: '<p>They fall.</p>' }),
      '2027-01-01T00:00:00.000Z',
    );
    const library = openLibrary();
    const id = await save(library, 'fees');
    await library.edit([id], { tags: ['mine'] });
    expect(await library.importRecords([record])).toEqual([{ kind: 'updated', id }]);
    expect(await library.get(id)).toMatchObject({
      version: 2,
      tags: ['mine'],
      clippedAt: '2026-03-12T08:00:00.000Z',
      updatedAt: '2027-01-01T00:00:00.000Z',
    });
    expect((await library.body(id))?.text).toBe('They fall.');
    await library.revert(id);
    expect((await library.body(id))?.text).toBe('The fees rise.\nShips wait.');
  });

  it.each<[string, string, object]>([
    ['an earlier one', '2020-01-01T00:00:00.000Z', { text: 'Old.', html: '<p>Old.</p>' }],
    [
      'one that was cut off',
      '2027-01-01T00:00:00.000Z',
      { text: 'The…', html: '<p>The…</p>', truncated: { reason: 'paywall', evidence: 'Subscribe' } },
    ],
    [
      'one that was cut off and is longer',
      '2027-01-01T00:00:00.000Z',
      {
        ...{ text: 'The… '.repeat(50), html: `<p>${'The… '.repeat(50)}</p>`, wordCount: 50 },
        truncated: { reason: 'paywall', evidence: 'Subscribe' },
      },
    ],
  ])('does not give way to %s', async (_, start, fields) => {
    const record = await recordFrom((library) => save(library, 'fees', fields), start);
    const library = openLibrary();
    await save(library, 'fees');
    expect(await library.importRecords([record])).toEqual([{ kind: 'same', id: 1 }]);
    expect((await library.body(1))?.text).toBe('The fees rise.\nShips wait.');
  });
});

it('trusts no hash or count of a record', async () => {
  const record = await recordFrom((library) => save(library, 'fees'));
  const [version] = record.versions;
  if (!version) throw new Error('There is no version.');
  const forged = {
    clip: { ...record.clip, contentHash: 'f'.repeat(64), images: 9 },
    versions: [{ ...version, contentHash: 'f'.repeat(64) }],
  };
  const library = openLibrary();
  await library.importRecords([forged]);
  const { contentHash, images } = record.clip;
  expect(await library.get(1)).toMatchObject({ contentHash, images });
});

it('takes in all of a call or nothing, and tells of it once', async () => {
  const one = await recordFrom((library) => save(library, 'one'));
  const two = await recordFrom((library) => save(library, 'two'));
  const library = openLibrary();
  const notices = noticesOf(library);
  const broken = { ...two, versions: [] };
  await expect(library.importRecords([one, broken])).rejects.toThrow();
  expect(await library.count()).toBe(0);
  expect(await library.importRecords([one, two])).toEqual([
    { kind: 'added', id: 1 },
    { kind: 'added', id: 2 },
  ]);
  await expect.poll(() => notices).toEqual([{ rev: 2, ids: [1, 2] }]);
});

it('foresees without a change', async () => {
  const record = await recordFrom((library) => save(library, 'fees'));
  const library = createLibrary({ name: DATABASE });
  expect(await library.previewImport([record])).toEqual([{ kind: 'added', id: 0 }]);
  expect([await library.count(), await library.head()]).toEqual([0, 0]);
});

describe('a link that has no text yet', () => {
  async function link(): Promise<ClipRecord> {
    return recordFrom(async (library) => {
      const id = await save(library, 'fees', { html: '', text: '', wordCount: 0, pending: true });
      await library.edit([id], { tags: ['later'] });
      return id;
    });
  }

  it('is clipped in its place, and can be gone back to', async () => {
    const library = openLibrary();
    await library.importRecords([await link()]);
    expect(await library.get(1)).toMatchObject({ pending: true, tags: ['later'] });
    const truncated = { reason: 'paywall' as const, evidence: 'Subscribe' };
    expect(await library.save(draft('fees', { truncated }))).toMatchObject({
      kind: 'saved',
      clip: { id: 1, version: 2, tags: ['later'], truncated },
    });
    expect((await library.get(1))?.pending).toBeUndefined();
    expect(await library.revert(1)).toMatchObject({ pending: true, tags: ['later'] });
  });

  it('is clipped page by page', async () => {
    const library = openLibrary();
    await library.importRecords([await link()]);
    const page = { number: 2, total: 3 };
    expect(await library.save(draft('fees', { page }))).toMatchObject({
      kind: 'saved',
      clip: { pages: [2] },
    });
    expect((await library.body(1))?.text).toBe('The fees rise.\nShips wait.');
  });

  it('takes nothing away from an article', async () => {
    const library = openLibrary('2020-01-01T00:00:00.000Z');
    await save(library, 'fees');
    expect(await library.importRecords([await link()])).toEqual([{ kind: 'updated', id: 1 }]);
    expect(await library.get(1)).toMatchObject({ version: 1, tags: ['later'], wordCount: 6 });
  });
});
