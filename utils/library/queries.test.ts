import { beforeEach, describe, expect, it } from 'vitest';
import { DATABASE, draft, freshIndexedDb, openLibrary } from './fixture';
import { createLibrary } from './index';

beforeEach(freshIndexedDb);

const names = ['a', 'b', 'c', 'd', 'e'];

describe('list', () => {
  it('pages newest first, past clips of the same millisecond and with changes in between', async () => {
    let time = '2026-03-12T08:00:00.000Z';
    const library = createLibrary({ name: DATABASE, now: () => new Date(time) });
    for (const name of names) await library.save(draft(name));
    time = '2026-03-11T08:00:00.000Z';
    await library.save(draft('older'));

    const first = await library.list(2);
    expect(first.map((clip) => clip.id)).toEqual([5, 4]);
    await library.delete([4]);
    time = '2026-03-13T08:00:00.000Z';
    await library.save(draft('newer'));
    const second = await library.list(2, first[1]);
    expect(second.map((clip) => clip.id)).toEqual([3, 2]);
    const third = await library.list(5, second[1]);
    expect(third.map((clip) => clip.id)).toEqual([1, 6]);
    expect(await library.list(5, third[1])).toEqual([]);
    expect((await library.list(1))[0]?.id).toBe(7);
  });

  it('gives clips as `get` does', async () => {
    const library = openLibrary();
    await library.save(draft('a', { securities: [{ symbol: 'AAPL.US' }] }));
    expect(await library.list(1)).toEqual([await library.get(1)]);
  });

  it('gives nothing for a limit of none, and from an empty library', async () => {
    const library = openLibrary();
    expect(await library.list(10)).toEqual([]);
    await library.save(draft('a'));
    expect(await library.list(0)).toEqual([]);
  });
});

describe('count', () => {
  it('is zero in an empty library', async () => expect(await openLibrary().count()).toBe(0));
});

describe('findVisited', () => {
  it('knows a page by its own address and by the one it was clipped at, its own first', async () => {
    const library = openLibrary();
    for (const name of ['a', 'b']) await library.save(draft(name));
    const mirror = { canonicalUrl: 'https://northgate.example/c', url: 'https://northgate.example/a' };
    await library.save(draft('c', mirror));
    const idAt = async (...addresses: string[]) => (await library.findVisited(addresses))?.id;

    expect(await idAt('https://northgate.example/b')).toBe(2);
    expect(await idAt('https://northgate.example/b?from=feed')).toBe(2);
    expect(await idAt('https://northgate.example/a')).toBe(1);
    expect(await idAt('https://other.example/', 'https://northgate.example/c')).toBe(3);
    expect(await idAt('https://northgate.example/b?from=mail')).toBeUndefined();
    expect(await idAt()).toBeUndefined();
  });

  it('knows no deleted clip', async () => {
    const library = openLibrary();
    await library.save(draft('a'));
    await library.delete([1]);

    expect(await library.findVisited(['https://northgate.example/a'])).toBeUndefined();
  });
});

describe('body', () => {
  it('is missing where the clip or the version is', async () => {
    const library = openLibrary();
    await library.save(draft('a'));
    expect(await library.body(2)).toBeUndefined();
    expect(await library.body(1, 2)).toBeUndefined();
  });
});

describe('revisions', () => {
  it('pages through clips and tombstones in the order of their changes', async () => {
    const library = openLibrary();
    for (const name of names) await library.save(draft(name));
    await library.delete([2]);
    await library.edit([1], { starred: true });
    await library.delete([4]);

    const seen: [number, number, boolean][] = [];
    for (let marker = 0; ; ) {
      const page = await library.revisions(marker, 2);
      if (page.length === 0) break;
      expect(page.length).toBeLessThanOrEqual(2);
      seen.push(...page.map((row): [number, number, boolean] => [row.rev, row.id, 'clip' in row]));
      marker = page[page.length - 1]?.rev ?? 0;
    }

    expect(seen).toEqual([
      [3, 3, true],
      [5, 5, true],
      [6, 2, false],
      [7, 1, true],
      [8, 4, false],
    ]);
    expect(await library.revisions(0, 0)).toEqual([]);
  });
});
