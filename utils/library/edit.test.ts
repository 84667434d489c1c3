import { beforeEach, describe, expect, it } from 'vitest';
import { draft, freshIndexedDb, openLibrary } from './fixture';

beforeEach(freshIndexedDb);

describe('edit', () => {
  it('changes the reader’s fields of several clips, each under its own revision', async () => {
    const library = openLibrary();
    for (const name of ['a', 'b', 'c']) await library.save(draft(name));

    await library.edit([3, 1, 3, 99], { tags: ['ports'], readAt: '2026-03-12T09:00:00.000Z' });

    const changed = { tags: ['ports'], readAt: '2026-03-12T09:00:00.000Z', starred: false };
    expect(await library.get(3)).toMatchObject({ ...changed, rev: 4 });
    expect(await library.get(1)).toMatchObject({ ...changed, rev: 5 });
    expect(await library.get(2)).toMatchObject({ tags: [], rev: 2 });
  });

  it('takes fields away, and leaves out what the patch does not name', async () => {
    const library = openLibrary();
    await library.save(draft('a'));
    await library.edit([1], {
      tags: ['x'],
      starred: true,
      archived: true,
      note: 'n',
      readAt: '2026-03-12T09:00:00.000Z',
    });

    await library.edit([1], { tags: undefined, starred: undefined, readAt: undefined });

    const clip = await library.get(1);
    expect(clip).toMatchObject({ tags: [], starred: false, archived: true, note: 'n' });
    expect(clip).not.toHaveProperty('readAt');
  });

  it.each([
    ['the same values', { starred: true, tags: ['x'] }],
    ['the same tag, otherwise spaced', { tags: [' x ', ''] }],
    ['nothing at all', {}],
  ])('takes no revision for %s', async (_, patch) => {
    const library = openLibrary();
    await library.save(draft('a'));
    await library.edit([1], { starred: true, tags: ['x'] });

    await library.edit([1], patch);

    expect((await library.get(1))?.rev).toBe(2);
  });

  it('keeps each tag once, in one spelling, in the reader’s order', async () => {
    const library = openLibrary();
    await library.save(draft('a'));

    await library.edit([1], {
      tags: ['  central   bank ', '央行', 'cafe\u0301', 'central bank', ' ', 'caf\u00e9'],
    });

    expect((await library.get(1))?.tags).toEqual(['central bank', '央行', 'caf\u00e9']);
  });

  it('changes nothing else, whatever the patch carries', async () => {
    const library = openLibrary();
    await library.save(draft('a'));
    const patch = { starred: true, ...{ title: 'forged', id: 5, canonicalUrl: 'https://x.example/' } };

    await library.edit([1], patch);

    expect(await library.get(1)).toMatchObject({ id: 1, title: 'Harbour fees rise at a', starred: true });
  });
});

describe('an edit of each by what it is', () => {
  it('changes only what is not so already, and tells what it did', async () => {
    const library = openLibrary();
    for (const name of ['a', 'b', 'c']) await library.save(draft(name));
    await library.edit([2], { tags: ['ports'], starred: true });

    const edits = await library.edit([3, 2, 1], ({ tags }) => ({ tags: [...tags, 'ports'], starred: true }));

    expect(edits).toEqual([
      { id: 3, before: { tags: [], starred: false }, after: { tags: ['ports'], starred: true } },
      { id: 1, before: { tags: [], starred: false }, after: { tags: ['ports'], starred: true } },
    ]);
    expect(await library.get(2)).toMatchObject({ tags: ['ports'], rev: 4 });
  });

  it('is taken back where it goes wrong halfway, none of it done', async () => {
    const library = openLibrary();
    const ids = Array.from({ length: 300 }, (_, at) => at + 1);
    for (const id of ids) await library.save(draft(`n${id}`));
    const failing = library.edit(ids, ({ id }) => {
      if (id === 300) throw new DOMException('no space', 'QuotaExceededError');
      return { starred: true };
    });

    await expect(failing).rejects.toMatchObject({ name: 'LibraryError', reason: 'full' });

    expect((await library.list(300)).filter(({ starred }) => starred)).toEqual([]);
  });
});

describe('undo', () => {
  it('sets each clip back to what it was, fields that were not there too', async () => {
    const library = openLibrary();
    for (const name of ['a', 'b']) await library.save(draft(name));
    await library.edit([1], { note: 'n', tags: ['x'] });
    const before = await library.list(2);

    const edits = await library.edit([1, 2], {
      ...{ tags: ['y'], archived: true },
      ...{ readAt: '2026-03-12T09:00:00.000Z', note: undefined },
    });
    await library.undo(edits);

    const after = await library.list(2);
    expect(after).toEqual(before.map((clip, at) => ({ ...clip, rev: after[at]?.rev })));
    expect(after.map(({ rev }) => rev)).toEqual([7, 6]);
  });

  it('leaves a field that was changed again, and a clip that is gone', async () => {
    const library = openLibrary();
    for (const name of ['a', 'b']) await library.save(draft(name));
    const edits = await library.edit([1, 2], { tags: ['y'], starred: true });
    await library.edit([1], { tags: ['y', 'z'] });
    await library.delete([2]);

    expect(await library.undo(edits)).toEqual([
      { id: 1, before: { starred: true }, after: { starred: false } },
    ]);

    expect(await library.get(1)).toMatchObject({ tags: ['y', 'z'], starred: false });
    expect(await library.get(2)).toBeUndefined();
  });

  it('can be undone', async () => {
    const library = openLibrary();
    await library.save(draft('a'));
    const edits = await library.edit([1], { starred: true });

    await library.undo(await library.undo(edits));

    expect(await library.get(1)).toMatchObject({ starred: true });
  });
});
