import { beforeEach, describe, expect, it } from 'vitest';
import { draft, freshIndexedDb, openLibrary } from './fixture';

beforeEach(freshIndexedDb);

describe('revert', () => {
  it('goes back version by version, keeping the reader’s fields', async () => {
    const library = openLibrary();
    const { clip: first } = await library.save(draft('a', { source: 'Quayside Post' }));
    const { clip: second } = await library.save(draft('a', { text: 'b', html: '<img>' }));
    await library.save(draft('a', { text: 'c', title: 'C' }));
    await library.edit([1], { starred: true });

    expect(await library.revert(1)).toEqual({ ...second, rev: 5, starred: true });
    expect(await library.body(1)).toMatchObject({ version: 2, text: 'b' });
    expect(await library.body(1, 3)).toBeUndefined();

    expect(await library.revert(1)).toEqual({ ...first, rev: 6, starred: true });
    expect(await library.get(1)).toEqual({ ...first, rev: 6, starred: true });

    expect(await library.revert(1)).toBeUndefined();
    expect((await library.get(1))?.rev).toBe(6);
  });

  it('makes room for the same update again', async () => {
    const library = openLibrary();
    await library.save(draft('a'));
    await library.save(draft('a', { text: 'b' }));
    await library.revert(1);

    expect(await library.save(draft('a', { text: 'b' }))).toMatchObject({
      kind: 'updated',
      clip: { version: 2 },
    });
  });

  it('has nothing to go back to for a clip that is not there', async () => {
    expect(await openLibrary().revert(1)).toBeUndefined();
  });
});
