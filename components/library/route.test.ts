import { expect, it } from 'vitest';
import { formatRoute, parseRoute, type Route } from './route';

it.each<[string, Route]>([
  ['#/clip/17', { view: 'clip', id: 17 }],
  ['#settings', { view: 'settings' }],
  ['#/', { view: 'list' }],
])('%s goes both ways', (hash, route) => {
  expect(parseRoute(hash)).toEqual(route);
  expect(formatRoute(route)).toBe(hash);
});

it.each(['', '#', '#/clip/', '#/clip/-1', '#/clip/1e3', '#/clip/9999999999999999', '#/clip/7/x', '#other'])(
  '%j is the list',
  (hash) => {
    expect(parseRoute(hash)).toEqual({ view: 'list' });
  },
);
