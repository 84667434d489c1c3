import { expect, it } from 'vitest';
import type { Clip } from '../article/clip';
import type { Cursor } from '../library/library';
import { allIds } from './all-ids';

it('goes through every page once, from cursor to cursor, and gives the oldest first', async () => {
  const stored = Array.from(
    { length: 1203 },
    (_, place) => ({ id: 1203 - place, clippedAt: '2026-03-12' }) as Clip,
  );
  const cursors: (Cursor | undefined)[] = [];
  const list = async (limit: number, after?: Cursor) => {
    cursors.push(after);
    const start = after ? stored.findIndex(({ id }) => id === after.id) + 1 : 0;
    return stored.slice(start, start + limit);
  };

  expect(await allIds({ list })).toEqual(Array.from({ length: 1203 }, (_, place) => place + 1));
  expect(cursors.map((cursor) => cursor?.id)).toEqual([undefined, 704, 204, 1]);
});
