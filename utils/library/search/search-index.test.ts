import sqlite3InitModule from '@sqlite.org/sqlite-wasm';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../../test/fuzz';
import type { Clip } from '../../article/clip';
import { fold } from './fold';
import { holds } from './occurrences';
import { parseQuery } from './query';
import type { SortOrder } from './search';
import { type IndexEntry, SearchIndex } from './search-index';
import { sqlOf } from './sqlite';

const sqlite3 = await sqlite3InitModule();

function openIndex(): SearchIndex {
  return new SearchIndex(sqlOf(new sqlite3.oo1.DB(':memory:')));
}

function entry(id: number, fields: Partial<Clip> = {}, text = ''): IndexEntry {
  const clip: Clip = {
    ...{ id, rev: id, version: 1, clippedAt: `2026-03-0${id}T08:00:00.000Z`, contentHash: '' },
    ...{ title: `Clip ${id}`, sections: [], authors: [], editors: [], site: 'Quayside Post' },
    ...{ url: '', canonicalUrl: '', securities: [], lang: 'en', description: '', extractor: '1' },
    ...{ wordCount: 0, readingMinutes: 1, images: 0, tables: 0, strippedCount: 0 },
    ...{ tags: [], starred: false, archived: false },
    ...fields,
  };
  return { id, clip, text };
}

function indexOf(...entries: IndexEntry[]): SearchIndex {
  const index = openIndex();
  index.apply(entries, entries.length);
  return index;
}

function found(index: SearchIndex, typed: string, order: SortOrder = 'clipped'): number[] {
  return index.find(parseQuery(typed), order);
}

describe('words', () => {
  const index = indexOf(
    entry(1, { title: '央行下调存款准备金率', lang: 'zh-CN' }, '降准０.５个百分点。市场A股走高。'),
    entry(2, { title: 'Harbour bonds rally' }, 'Fees rose. The harbor authority is “back”.'),
    entry(3, { title: 'Solcyré harbour', site: '浮岛周报' }, 'Rate cuts, rate-cuts and RATES of 3.5%'),
    entry(4, { title: '存款利率', lang: 'zh-CN' }, '准备好了金率'),
  );

  it.each<[string, number[]]>([
    ['存款', [4, 1]],
    ['准备金', [1]],
    ['准备金率', [1]],
    ['金率', [4, 1]],
    ['存', [4, 1]],
    ['率', [4, 1]],
    ['股', [1]],
    ['A股', [1]],
    ['场a', [1]],
    ['0.5', [1]],
    ['harbour', [3, 2]],
    ['harb', [3, 2]],
    ['h', [3, 2]],
    ['"harb"', []],
    ['"harbor authority"', [2]],
    ['"harbour authority"', []],
    ['HARBOUR bonds', [2]],
    ['harbour -bonds', [3]],
    ['-harbour', [4, 1]],
    ['solcyre', [3]],
    ['rate cuts', [3]],
    ['"3.5%"', [3]],
    ['浮岛', [3]],
    ['存款 率', [4, 1]],
    ['"-:(', []],
    ['', [4, 3, 2, 1]],
    ['bonds) OR (f : title', []],
    ['NEAR(harbour bonds)', []],
    ["harbour' --", [3, 2]],
    ['harbour\u0000bonds', [2]],
    ['{title} : harbour', []],
    ['rate*', [3]],
    ['-存 -h', []],
  ])('%s finds %j', (typed, ids) => {
    expect(found(index, typed)).toEqual(ids);
  });
});

describe('filters', () => {
  const index = indexOf(
    entry(1, { site: '新浪财经', tags: ['银行'], securities: [{ symbol: '600519.SH' }], starred: true }),
    entry(2, {
      ...{ authors: ['Ada Quill'], readAt: '2026-03-05T00:00:00.000Z', tags: ['Banks', 'Long read'] },
      published: { instant: '2025-12-31T20:00:00.000Z', offset: 480, precision: 'minute', from: 'text' },
    }),
    entry(3, { archived: true, note: 'ask', truncated: { reason: 'paywall', evidence: '' } }),
  );

  it.each<[string, number[]]>([
    ['site:新浪', [1]],
    ['site:新浪 site:quayside', [3, 2, 1]],
    ['tag:银行 tag:banks', [2, 1]],
    ['tag:银行 tag:banks is:starred', [1]],
    ['site:新浪 site:quayside -tag:银行', [3, 2]],
    ['-site:新浪 -tag:banks', [3]],
    ['site：quayside', [3, 2]],
    ['-site:新浪', [3, 2]],
    ['site:"新浪"', []],
    ['site:"新浪财经"', [1]],
    ['author:"quill"', []],
    ['-author:"ada quill"', [3, 1]],
    ['tag:银行', [1]],
    ['tag:"long read"', [2]],
    ['tag:long', []],
    ['code:600519', [1]],
    ['code:600519.sh', [1]],
    ['code:0519', []],
    ['author:quill', [2]],
    ['is:unread', [3, 1]],
    ['is:read', [2]],
    ['is:星标', [1]],
    ['-is:archived', [2, 1]],
    ['is:incomplete is:noted', [3]],
    ['is:tagged', [2, 1]],
    ['before:2026', []],
    ['after:2026 before:2026-03-02', [2, 1]],
    ['after:2026-01-02', [3, 1]],
    ['lang:en is:starred', [1]],
    ['tag:银行 是', []],
  ])('%s finds %j', (typed, ids) => {
    expect(found(index, typed)).toEqual(ids);
  });

  it('counts what a filter offers among the clips that are asked for', () => {
    expect(index.facets(['site', 'author'], 10)).toEqual({
      site: [
        { value: 'Quayside Post', count: 2 },
        { value: '新浪财经', count: 1 },
      ],
      author: [{ value: 'Ada Quill', count: 1 }],
    });
    expect(index.facets(['tag'], 10, [2]).tag).toEqual([
      { value: 'Banks', count: 1 },
      { value: 'Long read', count: 1 },
    ]);
    expect(index.facets(['tag'], 1, [2]).tag).toEqual([{ value: 'Banks', count: 1 }]);
    expect(
      index.facets(
        ['tag'],
        10,
        Array.from({ length: 9_000 }, (_, id) => id),
      ).tag,
    ).toHaveLength(3);
    expect(index.facets(['site'], 9, [])).toEqual({ site: [] });
  });

  it('counts states and dates', () => {
    const counts = { unread: 2, read: 1, starred: 1, archived: 1, incomplete: 1, tagged: 2, noted: 1 };
    expect(index.states(parseQuery(''))).toEqual(counts);
    expect(index.states(parseQuery('tag:none'))).toEqual({
      ...{ unread: 0, read: 0, starred: 0, archived: 0, incomplete: 0, tagged: 0, noted: 0 },
    });
    expect(index.dates(parseQuery(''))).toEqual([
      { date: '2026-01-01', count: 1 },
      { date: '2026-03-01', count: 1 },
      { date: '2026-03-03', count: 1 },
    ]);
  });
});

it.each<[SortOrder, number[]]>([
  ['clipped', [3, 2, 1]],
  ['published', [2, 3, 1]],
  ['title', [2, 3, 1]],
  ['length', [2, 1, 3]],
  ['relevance', [3, 2, 1]],
])('orders by %s', (order, ids) => {
  const published = (instant: string): Partial<Clip> => ({
    published: { instant, offset: 0, precision: 'day', from: 'url' },
  });
  const index = indexOf(
    entry(1, { title: '港口', wordCount: 50 }, 'harbour'),
    entry(2, { title: 'Bonds', wordCount: 90, ...published('2026-03-01T00:00:00.000Z') }, 'a harbour'),
    entry(3, { title: 'harbour', wordCount: 10, ...published('2026-02-01T00:00:00.000Z') }, 'a harbour'),
  );
  expect(index.find(parseQuery('harbour'), order)).toEqual(ids);
});

it('orders by when it was published, wherever that was', () => {
  const at = (instant: string, offset: number): Partial<Clip> => ({
    published: { instant, offset, precision: 'minute', from: 'text' },
  });
  const index = indexOf(
    entry(1, at('2026-03-02T01:00:00.000Z', -300)),
    entry(2, at('2026-03-01T20:00:00.000Z', 480)),
    entry(3, at('2026-03-02T02:00:00.000Z', -300)),
  );
  expect(found(index, '', 'published')).toEqual([3, 1, 2]);
});

it('leaves out of a ranked list what is not wanted or filtered out', () => {
  const index = indexOf(
    entry(1, { title: 'harbour', site: 'A' }),
    entry(2, { title: 'harbour fees', site: 'A' }),
    entry(3, { title: 'harbour', site: 'B' }),
  );
  expect(found(index, 'harbour -fees site:a', 'relevance')).toEqual([1]);
  expect(found(index, '-fees', 'relevance')).toEqual([3, 1]);
  expect(found(index, 'h', 'relevance')).toEqual([3, 2, 1]);
});

it('puts lists that are by time under their days', () => {
  const published = { instant: '2026-02-28T20:00:00.000Z', offset: 480, from: 'url' } as const;
  const index = indexOf(
    entry(1, { published: { ...published, precision: 'minute' } }, 'harbour'),
    entry(2, { published: { ...published, precision: 'day' } }),
    entry(3, { clippedAt: '2026-03-01T23:59:00.000Z' }),
  );
  expect(index.days(parseQuery(''), 'clipped')).toEqual([
    { date: '2026-03-02', count: 1 },
    { date: '2026-03-01', count: 2 },
  ]);
  expect(index.days(parseQuery(''), 'published')).toEqual([
    { date: '2026-03-01', count: 2 },
    { date: '', count: 1 },
  ]);
  expect(index.days(parseQuery('harbour'), 'relevance')).toEqual([]);
  expect(index.days(parseQuery('is:unread'), 'relevance')).toHaveLength(2);
  expect(index.days(parseQuery(''), 'title')).toEqual([]);
});

it('puts clips first that have as a whole word what may be the beginning of one', () => {
  const index = indexOf(
    entry(1, { title: 'etf' }),
    entry(2, { title: 'Bonds' }, 'one etf and two bonds of some other kind'),
    entry(3, { title: 'etfa' }),
    entry(4, { title: 'other' }),
  );
  expect(found(index, 'etf', 'relevance')).toEqual([1, 2, 3]);
  expect(found(index, 'etf o', 'relevance')).toEqual([2]);
});

it('weighs the title above the text', () => {
  const index = indexOf(
    entry(1, { title: 'Harbour fees' }, 'Nothing else to say about it today.'),
    entry(2, { title: 'Bonds' }, 'The harbour, the harbour and the fees of it.'),
  );
  expect(found(index, 'harbour fees', 'relevance')).toEqual([1, 2]);
});

it('replaces a clip, forgets one that is gone, and remembers how far it is', () => {
  const index = indexOf(entry(1, { tags: ['old'] }, '甲乙'), entry(2, {}, '甲乙'));
  index.apply([entry(1, { tags: ['new'] }, '丙丁'), { id: 2 }], 9);
  expect(found(index, '甲乙')).toEqual([]);
  expect(found(index, '丙')).toEqual([1]);
  expect(index.facets(['tag'], 9).tag).toEqual([{ value: 'new', count: 1 }]);
  expect(index.count()).toBe(1);
  expect(index.marker).toBe(9);
});

it('takes back all of a batch that fails', () => {
  const index = indexOf(entry(1, {}, '甲乙'));
  const broken = { id: 3, clip: { ...entry(3).clip, wordCount: null } as unknown as Clip };
  expect(() => index.apply([entry(2, {}, '甲乙'), broken], 5)).toThrow();
  expect(found(index, '甲乙')).toEqual([1]);
  expect(index.marker).toBe(1);
  index.apply([entry(2, {}, '甲乙')], 5);
  expect(found(index, '甲乙')).toEqual([2, 1]);
});

it('finds characters that have only lately been given a code', () => {
  const index = indexOf(entry(1, {}, '𰻞面'), entry(2, {}, '面𫟹𬭎'));
  expect([found(index, '𰻞'), found(index, '面'), found(index, '𫟹𬭎'), found(index, '𬭎')]).toEqual([
    ...[[1], [2, 1], [2], [2]],
  ]);
});

it('finds exactly the texts that hold the words', () => {
  const pieces = fc.constantFrom(
    '港',
    '口',
    '费',
    'ab',
    'abc',
    'é',
    ' ',
    '，',
    'の',
    '한',
    '7',
    '-',
    'Ｃ',
    '.',
  );
  const text = fc.array(pieces, { minLength: 1, maxLength: 12 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(
      fc.array(text, { minLength: 1, maxLength: 6 }),
      text,
      fc.boolean(),
      (texts, typed, quoted) => {
        const query = parseQuery(quoted ? `"${typed}"` : typed.replace(/-/g, ''));
        if (query.terms.length === 0) return;
        const index = indexOf(...texts.map((each, at) => entry(at + 1, { title: '', site: '' }, each)));
        const expected = texts.flatMap((each, at) =>
          query.terms.every((term) => holds(fold(each), term)) ? [at + 1] : [],
        );
        expect(index.find(query, 'clipped')).toEqual(expected.reverse());
      },
    ),
    runs(150),
  );
}, 60_000);

it('is kept where it is of this version, and made anew with no table of another left', () => {
  const sql = sqlOf(new sqlite3.oo1.DB(':memory:'));
  new SearchIndex(sql).apply([entry(1, { title: 'Harbour' }, 'fees')], 7);
  const kept = new SearchIndex(sql);
  expect([kept.marker, found(kept, 'harbour')]).toEqual([7, [1]]);

  const tables = () =>
    sql.rows("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name").map(([name]) => name);
  const own = tables();
  sql.exec(`CREATE TABLE older (a); CREATE VIRTUAL TABLE older_texts USING fts5(a); PRAGMA user_version = 1`);
  const anew = new SearchIndex(sql);

  expect([anew.marker, anew.count()]).toEqual([0, 0]);
  expect(tables()).toEqual(own);
});
