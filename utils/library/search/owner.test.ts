import sqlite3InitModule from '@sqlite.org/sqlite-wasm';
import { beforeEach, describe, expect, it } from 'vitest';
import { draft, freshIndexedDb, openLibrary } from '../fixture';
import { SearchOwner } from './owner';
import { scan } from './scan';
import type { SearchRequest, SearchStatus } from './search';
import { SearchIndex } from './search-index';
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
    const owner = new SearchOwner(openIndex(), library, () => undefined);
    const { clip } = await library.save(draft('a', { text: '港口费用' }));
    expect((await owner.find(request('港口'))).ids).toEqual([clip.id]);
    await library.edit([clip.id], { tags: ['航运'] });
    expect((await owner.find(request('tag:航运'))).ids).toEqual([clip.id]);
    await library.remove([clip.id]);
    expect(await owner.find(request('港口'))).toEqual({
      ids: [],
      total: 0,
      by: 'index',
      complete: true,
      problems: [],
    });
    await library.restore([clip.id]);
    expect((await owner.find(request('港口'))).ids).toEqual([clip.id]);
  });

  it('goes on where it was after a restart', async () => {
    const library = openLibrary();
    const index = openIndex();
    for (const name of ['a', 'b']) await library.save(draft(name));
    await new SearchOwner(index, library, () => undefined).catchUp();
    const before = index.marker;
    await library.save(draft('c'));
    await new SearchOwner(index, library, () => undefined).catchUp();
    expect([before, index.marker, index.count()]).toEqual([2, 3, 3]);
  });

  it('answers with what it has while it is far behind, says so, and tells how far it is', async () => {
    const library = openLibrary();
    for (let at = 0; at < 45; at++) await library.save(draft(`n${at}`));
    const told: SearchStatus[] = [];
    const owner = new SearchOwner(openIndex(), library, (status) => told.push(status));
    expect((await owner.find(request('harbour'))).complete).toBe(false);
    await owner.catchUp();
    expect(await owner.find(request('harbour', { offset: 40, limit: 10 }))).toMatchObject({
      ids: [5, 4, 3, 2, 1],
      total: 45,
      complete: true,
    });
    expect(told).toEqual([
      { state: 'catching-up', done: 20, total: 45 },
      { state: 'catching-up', done: 40, total: 45 },
      { state: 'ready' },
    ]);
  });

  it('makes an index anew that disagrees with the library', async () => {
    const library = openLibrary();
    await library.save(draft('a'));
    const index = openIndex();
    index.apply([{ id: 7 }], 1);
    await new SearchOwner(index, library, () => undefined).catchUp();
    expect([index.count(), index.marker]).toEqual([1, 1]);
  });

  it('rebuilds on demand', async () => {
    const library = openLibrary();
    await library.save(draft('a'));
    const owner = new SearchOwner(openIndex(), library, () => undefined);
    await owner.catchUp();
    await owner.rebuild();
    expect((await owner.find(request('harbour'))).ids).toEqual([1]);
  });

  it('offers other values of a field that is filtered by', async () => {
    const library = openLibrary();
    await library.save(draft('a', { site: '新浪财经' }));
    await library.save(draft('b', { site: '财新网' }));
    const owner = new SearchOwner(openIndex(), library, () => undefined);
    const facets = await owner.facets('site:新浪');
    expect(facets.site.map(({ value }) => value)).toEqual(['新浪财经', '财新网']);
    expect(facets.lang).toEqual([{ value: 'en', count: 1 }]);
  });
});

it.each([
  'harbour',
  'harb -ships',
  '港口',
  'site:新浪 费',
  'is:unread -tag:航运',
  'code:600519',
  'after:2026 "ships wait"',
  '-',
  'author:quill northgate',
])('the scan finds what the index finds: %s', async (query) => {
  const library = openLibrary();
  await library.save(draft('a', { text: '港口费用上升。', site: '新浪财经', title: '港口' }));
  await library.save(draft('b', { securities: [{ symbol: '600519.SH', name: '某酒' }] }));
  const { clip } = await library.save(draft('c', { text: 'The harbour is quiet. Ships, wait!' }));
  await library.edit([clip.id], { tags: ['航运'], readAt: '2026-03-12T09:00:00.000Z' });
  const owner = new SearchOwner(openIndex(), library, () => undefined);
  const answer = await owner.find(request(query));
  expect(await scan(library, request(query), new AbortController().signal)).toEqual({
    ...answer,
    by: 'scan',
  });
});

it('stops the scan when there is enough', async () => {
  const library = openLibrary();
  for (const name of ['a', 'b', 'c']) await library.save(draft(name));
  const answer = await scan(library, request('', { offset: 1, limit: 1 }), new AbortController().signal);
  expect(answer).toMatchObject({ ids: [2], total: 2, complete: false });
});
