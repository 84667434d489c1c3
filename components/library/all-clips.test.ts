import { expect, it } from 'vitest';
import type { Clip } from '@/utils/article/clip';
import type { Cursor } from '@/utils/library/library';
import { allClips } from './all-clips';

it('goes through every page once, from cursor to cursor', async () => {
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

  const seen: number[] = [];
  for await (const { id } of allClips({ list })) seen.push(id);

  expect(seen).toEqual(stored.map(({ id }) => id));
  expect(cursors.map((cursor) => cursor?.id)).toEqual([undefined, 704, 204, 1]);
});
