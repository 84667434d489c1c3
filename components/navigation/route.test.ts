import { expect, it } from 'vitest';
import { EVERYTHING, type ListView } from './list-view';
import { formatRoute, parseRoute, type Route } from './route';

const narrowed: ListView = {
  query: '负加工费 -"copper & tin"',
  filters: [
    { field: 'site', value: 'Harbour Ledger', not: false },
    { field: 'site', value: '晨汇快讯', not: true },
    { field: 'after', value: '2026-03-10', not: false },
    { field: 'is', value: 'unread', not: false },
  ],
  order: 'published',
};

it.each<[string, Route]>([
  ['#/clip/17', { view: 'clip', id: 17, list: EVERYTHING }],
  ['#settings', { view: 'settings' }],
  ['#/', { view: 'list', list: EVERYTHING }],
  [
    '#/?code=600519.SH',
    { view: 'list', list: { query: '', filters: [{ field: 'code', value: '600519.SH', not: false }] } },
  ],
  [
    '#/clip/7?q=fees+rise&-tag=a%3Db',
    {
      view: 'clip',
      id: 7,
      list: { query: 'fees rise', filters: [{ field: 'tag', value: 'a=b', not: true }] },
    },
  ],
])('%s goes both ways', (hash, route) => {
  expect(parseRoute(hash)).toEqual(route);
  expect(formatRoute(route)).toBe(hash);
});

it('keeps everything that a list is narrowed by, in its order', () => {
  const route: Route = { view: 'list', list: narrowed };
  const hash = formatRoute(route);
  expect(new URL(`https://reader.example/${hash}`).hash).toBe(hash);
  expect(parseRoute(hash)).toEqual(route);
});

it.each([
  '',
  '#',
  '#/clip/',
  '#/clip/-1',
  '#/clip/1e3',
  '#/clip/9999999999999999',
  '#/clip/7/x',
  '#other',
  '#/?',
])('%j is the list of everything', (hash) => {
  expect(parseRoute(hash)).toEqual({ view: 'list', list: EVERYTHING });
});

it.each(['#/?sort=price', '#/?page=2', '#/?site=', '#/?--site=x', '#/?toString=x', '#/?%=%'])(
  'leaves out of %s what it does not know',
  (hash) => {
    expect(parseRoute(hash)).toEqual({ view: 'list', list: EVERYTHING });
  },
);
