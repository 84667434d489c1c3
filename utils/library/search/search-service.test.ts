import sqlite3InitModule from '@sqlite.org/sqlite-wasm';
import { beforeEach, describe, expect, it } from 'vitest';
import { LibraryError } from '../failure';
import { draft, freshIndexedDb, openLibrary } from '../fixture';
import type { Library } from '../library';
import { scan } from './scan';
import type { SearchRequest, SearchStatus } from './search';
import { SearchIndex } from './search-index';
import { BehindError, SearchService } from './search-service';
import { sqlOf } from './sqlite';

const sqlite3 = await sqlite3InitModule();

beforeEach(freshIndexedDb);

function openIndex(): SearchIndex {
  return new SearchIndex(sqlOf(new sqlite3.oo1.DB(':memory:')));
}

function request(query: string, fields: Partial<SearchRequest> = {}): SearchRequest {
  return { query, order: 'clipped', offset: 0, limit: 10, ...fields };
}

describe('the owner of the index', () => {
  it('finds a clip that was saved a moment ago, as it is now', async () => {
    const library = openLibrary();
    const owner = new SearchService(openIndex(), library, () => undefined);
    const { clip } = await library.save(draft('a', { text: '港口费用' }));
    expect((await owner.find(request('港口'))).ids).toEqual([clip.id]);
    await library.edit([clip.id], { tags: ['航运'] });
    expect((await owner.find(request('tag:航运'))).ids).toEqual([clip.id]);
    await library.delete([clip.id]);
    expect(await owner.find(request('港口'))).toEqual({
      ids: [],
      total: 0,
      days: [],
      by: 'index',
      complete: true,
      problems: [],
    });
    await library.undelete([clip.id]);
    expect((await owner.find(request('港口'))).ids).toEqual([clip.id]);
  });

  it('counts the tags in use, most used first, as the library does', async () => {
    const library = openLibrary();
    const owner = new SearchService(openIndex(), library, () => undefined);
    for (const [name, tags] of [
      ['a', ['航运', 'Ports']],
      ['b', ['Ports']],
      ['c', []],
    ] as const) {
      const { clip } = await library.save(draft(name));
      await library.edit([clip.id], { tags: [...tags] });
    }
    expect(await owner.tags()).toEqual([
      { tag: 'Ports', count: 2 },
      { tag: '航运', count: 1 },
    ]);
    expect(await owner.tags()).toEqual(await library.tags());
  });

  it('goes on where it was after a restart', async () => {
    const library = openLibrary();
    const index = openIndex();
    for (const name of ['a', 'b']) await library.save(draft(name));
    await new SearchService(index, library, () => undefined).catchUp();
    const before = index.marker;
    await library.save(draft('c'));
    await new SearchService(index, library, () => undefined).catchUp();
    expect([before, index.marker, index.count()]).toEqual([2, 3, 3]);
  });

  it('leaves the answer to others while it is far behind, and tells how far it is', async () => {
    const library = openLibrary();
    for (let at = 0; at < 205; at++) await library.save(draft(`n${at}`));
    const told: SearchStatus[] = [];
    const owner = new SearchService(openIndex(), library, (status) => told.push(status));
    await expect(owner.find(request('harbour'))).rejects.toThrow(BehindError);
    await expect(owner.all('harbour')).rejects.toThrow(BehindError);
    await expect(owner.facets('')).rejects.toThrow(BehindError);
    expect(await owner.status()).toEqual({ state: 'catching-up', done: 0, total: 205 });
    await owner.catchUp();
    expect(await owner.find(request('harbour', { offset: 200, limit: 10 }))).toMatchObject({
      ids: [5, 4, 3, 2, 1],
      total: 205,
      complete: true,
    });
    expect(told).toEqual([
      ...[50, 100, 150, 200].map((done) => ({ state: 'catching-up', done, total: 205 })),
      { state: 'ready' },
    ]);
  });

  it('makes an index anew that has other clips than the library, once, and says why', async () => {
    const library = openLibrary();
    for (let at = 0; at < 60; at++) await library.save(draft(`n${at}`));
    const index = openIndex();
    index.apply([{ id: 7 }], 60);
    const told: SearchStatus[] = [];
    const owner = new SearchService(index, library, (status) => told.push(status));
    await owner.catchUp();
    expect([index.count(), index.marker]).toEqual([60, 60]);
    expect(told[0]).toEqual({ state: 'catching-up', done: 50, total: 60, repairs: true });
    // The library's own count is wrong: that cannot be mended here.
    await new SearchService(index, { ...library, count: async () => 61 }, (status) =>
      told.push(status),
    ).catchUp();
    const times = told.length;
    await owner.catchUp();
    expect([index.count(), told.length]).toEqual([60, times]);
  });

  it('makes an index anew that is ahead of the library, as after the library was lost', async () => {
    const library = openLibrary();
    await library.save(draft('a'));
    const index = openIndex();
    const owner = new SearchService(index, library, () => undefined);
    await owner.catchUp();
    index.apply([{ id: 1 }], 900);
    await expect(owner.find(request(''))).rejects.toThrow(BehindError);
    await owner.catchUp();
    expect((await owner.find(request(''))).ids).toEqual([1]);
  });

  it('is ready though the library counts further than its log goes', async () => {
    const library = openLibrary();
    await library.save(draft('a'));
    const index = openIndex();
    const owner = new SearchService(index, { ...library, head: async () => 500 }, () => undefined);
    await owner.catchUp();
    expect([index.marker, await owner.status()]).toEqual([500, { state: 'ready' }]);
    expect((await owner.find(request('harbour'))).ids).toEqual([1]);
  });

  it('is not only said to be catching up', async () => {
    const library = openLibrary();
    const owner = new SearchService(openIndex(), library, () => undefined);
    await owner.catchUp();
    await library.save(draft('a'));
    expect(await owner.status()).toEqual({ state: 'catching-up', done: 0, total: 1 });
    await expect.poll(() => owner.status()).toEqual({ state: 'ready' });
  });

  it('rebuilds when it is told to over its last look at the library', async () => {
    const library = openLibrary();
    await library.save(draft('a'));
    let rebuilt: Promise<void> | undefined;
    const looking: Library = {
      ...library,
      async count() {
        rebuilt ??= owner.rebuild();
        return library.count();
      },
    };
    const owner = new SearchService(openIndex(), looking, () => undefined);
    await owner.catchUp();
    await rebuilt;
    expect(await owner.status()).toEqual({ state: 'ready' });
  });

  it('rebuilds on demand, also while it is catching up', async () => {
    const library = openLibrary();
    for (let at = 0; at < 60; at++) await library.save(draft(`n${at}`));
    const index = openIndex();
    const owner = new SearchService(index, library, () => undefined);
    const catchingUp = owner.catchUp();
    await library.head();
    await owner.rebuild();
    await catchingUp;
    expect([index.count(), index.marker]).toEqual([60, 60]);
    expect((await owner.find(request('n59'))).ids).toEqual([60]);
  });

  it('finds a clip by its title whose body is lost or cannot be read', async () => {
    const library = openLibrary();
    await library.save(draft('a'));
    await library.save(draft('b'));
    const broken: Library = {
      ...library,
      body: (id) => (id === 1 ? Promise.resolve(undefined) : Promise.reject(new LibraryError('unknown', ''))),
    };
    const owner = new SearchService(openIndex(), broken, () => undefined);
    expect((await owner.find(request('harbour'))).ids).toEqual([2, 1]);
    expect((await scan(broken, request('harbour ships'), new AbortController().signal)).ids).toEqual([]);
  });

  it('stays where it was while the library cannot be read', async () => {
    const library = openLibrary();
    await library.save(draft('a'));
    const index = openIndex();
    const closed = () => Promise.reject(new LibraryError('blocked', ''));
    await expect(
      new SearchService(index, { ...library, body: closed }, () => undefined).catchUp(),
    ).rejects.toThrow(LibraryError);
    expect(index.marker).toBe(0);
    await new SearchService(index, library, () => undefined).catchUp();
    expect(index.marker).toBe(1);
  });

  it('offers other values of a field that is filtered by', async () => {
    const library = openLibrary();
    await library.save(draft('a', { site: '新浪财经' }));
    await library.save(draft('b', { site: '财新网' }));
    const owner = new SearchService(openIndex(), library, () => undefined);
    const facets = await owner.facets('site:新浪');
    expect(facets.values.site.map(({ value }) => value)).toEqual(['新浪财经', '财新网']);
    expect(facets.values.lang).toEqual([{ value: 'en', count: 1 }]);
    expect((await owner.facets('is:read after:2027')).states.unread).toBe(0);
    expect((await owner.facets('is:read')).states.unread).toBe(2);
    expect((await owner.facets('after:2027')).dates).toEqual([{ date: '2026-03-12', count: 2 }]);
  });
});

it.each([
  'harbour',
  'harb -ships',
  '港口',
  'site:新浪 费',
  'site:新浪 site:northgate -tag:航运',
  'is:unread -tag:航运',
  'code:600519',
  'after:2026 "ships wait"',
  '-',
  'author:quill northgate',
  'site:"northgate"',
  '-site:"northgate wire" -harbour',
  '"at c northgate"',
  '"wire ada"',
  '港口新',
  'is:unread code:600519 某',
])('the scan finds what the index finds: %s', async (query) => {
  const library = openLibrary();
  await library.save(draft('a', { text: '港口费用上升。', site: '新浪财经', title: '港口' }));
  await library.save(draft('b', { securities: [{ symbol: '600519.SH', name: '某酒' }] }));
  const { clip } = await library.save(draft('c', { text: 'The harbour is quiet. Ships, wait!' }));
  await library.edit([clip.id], { tags: ['航运'], readAt: '2026-03-12T09:00:00.000Z' });
  const owner = new SearchService(openIndex(), library, () => undefined);
  const answer = await owner.find(request(query));
  expect(await scan(library, request(query), new AbortController().signal)).toEqual({
    ...answer,
    by: 'scan',
  });
});

it('stops the scan when there is enough, and still knows how many clips there are in all', async () => {
  const library = openLibrary();
  for (const name of ['a', 'b', 'c']) await library.save(draft(name));
  const scanned = (query: string) =>
    scan(library, request(query, { offset: 1, limit: 1 }), new AbortController().signal);
  expect(await scanned('fees')).toMatchObject({ ids: [2], total: 2, complete: false });
  expect(await scanned('')).toMatchObject({ ids: [2], total: 3, complete: true });
});

it('stops the scan when it is told to', async () => {
  const library = openLibrary();
  await library.save(draft('a'));
  await expect(scan(library, request('x'), AbortSignal.abort())).rejects.toThrow(/abort/i);
});
