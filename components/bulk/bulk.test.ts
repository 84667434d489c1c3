import { beforeEach, describe, expect, it } from 'vitest';
import { draft, freshIndexedDb, openLibrary } from '@/utils/library/fixture';
import type { Library } from '@/utils/library/library';
import { changedTags, type State, turn } from './bulk';

const NOW = '2026-03-12T14:00:00.000Z';
let library: Library;

beforeEach(async () => {
  freshIndexedDb();
  library = openLibrary();
  for (const name of ['a', 'b', 'c']) await library.save(draft(name));
});

const having = async (state: State) => {
  const clips = await library.list(9);
  const has = { starred: 'starred', archived: 'archived', read: 'readAt' } as const;
  return clips.filter((clip) => clip[has[state]]).map(({ id }) => id);
};

describe.each<State>(['starred', 'archived', 'read'])('to turn %s', (state) => {
  it('gives it to those that lack it, then takes it from all, and both can be undone', async () => {
    await turn(library, [2], state, NOW);

    const given = await turn(library, [1, 2], state, NOW);
    expect([given.on, given.edits.map(({ id }) => id)]).toEqual([true, [1]]);
    expect(await having(state)).toEqual([2, 1]);

    const taken = await turn(library, [1, 2], state, NOW);
    expect([taken.on, taken.edits.map(({ id }) => id)]).toEqual([false, [1, 2]]);
    expect(await having(state)).toEqual([]);

    await library.undo(taken.edits);
    expect(await having(state)).toEqual([2, 1]);
    await library.undo(given.edits);
    expect(await having(state)).toEqual([2]);
  });
});

it('leaves the time at which a clip was read', async () => {
  await library.edit([1], { readAt: '2026-01-01T00:00:00.000Z' });
  await turn(library, [1, 2], 'read', NOW);
  expect((await library.get(1))?.readAt).toBe('2026-01-01T00:00:00.000Z');
  expect((await library.get(2))?.readAt).toBe(NOW);
});

it('does nothing to nothing', async () => {
  expect(await turn(library, [], 'starred', NOW)).toEqual({ on: false, edits: [] });
});

describe('changedTags', () => {
  it.each([
    ['adds at the end', ['a'], { add: ['b'], remove: [] }, ['a', 'b']],
    ['adds once', ['Copper'], { add: ['copper'], remove: [] }, ['Copper']],
    ['takes away', ['a', 'b'], { add: [], remove: ['a', 'x'] }, ['b']],
    [
      'puts one spelling in the place of another',
      ['copper'],
      { add: ['Copper'], remove: ['copper'] },
      ['Copper'],
    ],
    ['leaves a tag with a comma alone', ['a, b'], { add: ['c'], remove: [] }, ['a, b', 'c']],
  ])('%s', (_name, tags, change, after) => {
    expect(changedTags(tags, change)).toEqual(after);
  });
});
