import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { runs } from '../../test/fuzz';
import { draft, freshIndexedDb, noticesOf, openLibrary } from './fixture';
import type { Edited, Library } from './library';

beforeEach(freshIndexedDb);

const names = ['a', 'b', 'c', 'd', 'e'];

/** A library whose clips, from 1, have these tags. */
async function tagged(...tags: string[][]): Promise<Library> {
  const library = openLibrary();
  for (const [at, own] of tags.entries()) {
    await library.save(draft(`n${at}`));
    await library.edit([at + 1], { tags: own });
  }
  return library;
}

/** The tags of every clip, from the first. */
async function tagsOf(library: Library): Promise<string[][]> {
  return (await library.list(100)).toSorted((a, b) => a.id - b.id).map((clip) => clip.tags);
}

describe('tags', () => {
  it('counts tags in use, most used first, then by name', async () => {
    const library = openLibrary();
    for (const name of names) await library.save(draft(name));
    await library.edit([1, 2, 3], { tags: ['ports', '央行'] });
    await library.edit([4], { tags: ['ports', 'bonds'] });
    await library.edit([5], { tags: ['央行', 'gone'] });
    await library.edit([5], { tags: ['央行', 'ports'] });

    expect(await library.tags()).toEqual([
      { tag: 'ports', count: 5 },
      { tag: '央行', count: 4 },
      { tag: 'bonds', count: 1 },
    ]);
  });

  it('counts among some clips only', async () => {
    const library = await tagged(['ports', '央行'], ['ports'], ['bonds']);

    expect(await library.tags([1, 2, 9])).toEqual([
      { tag: 'ports', count: 2 },
      { tag: '央行', count: 1 },
    ]);
    expect(await library.tags([])).toEqual([]);
  });
});

describe('replaceTag', () => {
  it.each<[string, string, string | undefined, string[][]]>([
    ['renames in place', 'ports', 'harbours', [['a', 'harbours', 'b'], ['harbours'], ['c', 'a']]],
    ['merges into a tag in use, which stands once', 'ports', 'a', [['a', 'b'], ['a'], ['c', 'a']]],
    ['merges into one that comes later', 'a', 'b', [['b', 'ports'], ['ports'], ['c', 'b']]],
    ['deletes', 'ports', undefined, [['a', 'b'], [], ['c', 'a']]],
    ['changes the case only', 'ports', 'Ports', [['a', 'Ports', 'b'], ['Ports'], ['c', 'a']]],
    [
      'tidies what it writes',
      'ports',
      '  port   fees ',
      [['a', 'port fees', 'b'], ['port fees'], ['c', 'a']],
    ],
    ['leaves a tag that nothing has', 'Port', 'x', [['a', 'ports', 'b'], ['ports'], ['c', 'a']]],
  ])('%s', async (_, tag, by, after) => {
    const before = [['a', 'ports', 'b'], ['ports'], ['c', 'a']];
    const library = await tagged(...before);

    const edits = await library.replaceTag(tag, by);
    expect(await tagsOf(library)).toEqual(after);

    await library.undo(edits);
    expect(await tagsOf(library)).toEqual(before);
  });

  it('changes nothing for the same tag, however it is spaced', async () => {
    const library = await tagged(['ports']);

    expect(await library.replaceTag('ports', ' ports')).toEqual([]);
    expect(await library.head()).toBe(2);
  });

  it('gives each clip its own revision, and tells of more clips than it takes at a time in parts', async () => {
    const library = openLibrary();
    const ids = Array.from({ length: 201 }, (_, at) => at + 1);
    for (const id of ids) await library.save(draft(`n${id}`));
    await library.edit(ids, { tags: ['ports'] });
    const notices = noticesOf(library);

    const edits = await library.replaceTag('ports', 'harbours');

    expect(edits.map(({ id }) => id)).toEqual(ids);
    expect(await library.tags()).toEqual([{ tag: 'harbours', count: 201 }]);
    expect((await library.get(201))?.rev).toBe(201 * 3);
    await expect
      .poll(() => notices.map(({ rev, ids: told }) => [rev, told.length]))
      .toEqual([
        [201 * 2 + 200, 200],
        [201 * 3, 1],
      ]);
    expect(await library.undo(edits)).toHaveLength(201);
    expect(await library.tags()).toEqual([{ tag: 'ports', count: 201 }]);
  });

  it('is undone step by step, whatever was renamed, merged and deleted', async () => {
    const tag = fc.constantFrom('a', 'b', 'c', '央行');
    const step = fc.record({ tag, by: fc.option(tag, { nil: undefined }) });
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.uniqueArray(tag), { minLength: 1, maxLength: 4 }),
        fc.array(step, { minLength: 1, maxLength: 5 }),
        async (start, steps) => {
          freshIndexedDb();
          const library = await tagged(...start);
          const done: { before: string[][]; edits: Edited[] }[] = [];
          for (const { tag, by } of steps) {
            const before = await tagsOf(library);
            const edits = await library.replaceTag(tag, by);
            const after = await tagsOf(library);
            expect(after.every((tags) => new Set(tags).size === tags.length)).toBe(true);
            expect(after.flat().includes(tag)).toBe(by === tag && before.flat().includes(tag));
            done.push({ before, edits });
          }
          for (const { before, edits } of done.reverse()) {
            await library.undo(edits);
            expect(await tagsOf(library)).toEqual(before);
          }
        },
      ),
      runs(30),
    );
  });
});
