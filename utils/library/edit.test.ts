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
