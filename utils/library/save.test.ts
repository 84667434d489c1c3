import { openDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import { DATABASE, draft, freshIndexedDb, openLibrary } from './fixture';

beforeEach(freshIndexedDb);

const preview = {
  text: 'The fees rise.',
  wordCount: 3,
  truncated: { reason: 'paywall', evidence: 'Subscribe to read on' },
} as const;

describe('save', () => {
  it('keeps the metadata with a summary of the body, and the body apart', async () => {
    const library = openLibrary();
    const article = draft('a', {
      html: '<p>x</p><img src="https://n.example/1.png" alt="a <table> b"><table><tbody></tbody></table>',
      stripped: [{ rule: 'editor-credit', kind: 'credit', where: 'tail', text: 'Editor: A' }],
      securities: [{ symbol: '600519.SH' }],
    });
    const { html, text, stripped, ...metadata } = article;

    const outcome = await library.save(article);

    expect(outcome).toEqual({
      kind: 'saved',
      clip: {
        ...metadata,
        ...{ id: 1, rev: 1, version: 1, clippedAt: '2026-03-12T08:00:00.000Z' },
        ...{ tags: [], starred: false, archived: false },
        ...{ images: 1, tables: 1, strippedCount: 1 },
        contentHash: '3fcbd1b2ed7463cddfa91f934cfb7a76a5e8a4bba96fa61b07063fbe27bffd94',
      },
    });
    expect(await library.get(1)).toEqual(outcome.clip);
    expect(await library.findByUrl('https://northgate.example/a')).toEqual(outcome.clip);
    expect(await library.body(1)).toEqual({
      ...{ id: 1, version: 1, savedAt: '2026-03-12T08:00:00.000Z' },
      ...{ html, text, stripped, metadata },
    });
  });

  it('does nothing for the same article, whatever address it was visited by', async () => {
    const library = openLibrary();
    const { clip } = await library.save(draft('a'));

    const again = await library.save(draft('a', { url: 'https://northgate.example/a?from=mail' }));

    expect(again).toEqual({ kind: 'unchanged', clip });
    expect(await library.count()).toBe(1);
    expect(await library.revisions(0, 10)).toEqual([{ id: 1, rev: 1, clip }]);
  });

  it('keeps a changed article as the next version, the reader’s own fields untouched', async () => {
    const library = openLibrary();
    await library.save(draft('a', { leadImage: 'https://n.example/1.png' }));
    await library.edit([1], { tags: ['ports'], starred: true, note: 'call them' });

    const outcome = await library.save(draft('a', { title: 'Fees fall', text: 'The fees fall.' }));

    expect(outcome).toMatchObject({
      kind: 'updated',
      changes: [
        { field: 'title', before: 'Harbour fees rise at a', after: 'Fees fall' },
        { field: 'leadImage', before: 'https://n.example/1.png', after: '' },
        { field: 'text', before: 'The fees rise.', after: 'The fees fall.' },
      ],
      clip: {
        ...{ id: 1, rev: 3, version: 2, title: 'Fees fall' },
        ...{ tags: ['ports'], starred: true, note: 'call them' },
        ...{ clippedAt: '2026-03-12T08:00:00.000Z', updatedAt: '2026-03-12T08:01:00.000Z' },
      },
    });
    expect(outcome.clip).not.toHaveProperty('leadImage');
    expect(await library.count()).toBe(1);
    expect((await library.body(1))?.text).toBe('The fees fall.');
    expect((await library.body(1, 1))?.text).toBe('The fees rise.\nShips wait.');
  });

  it.each([
    ['a whole article', {}, preview, 'unchanged', 'The fees rise.\nShips wait.'],
    // The page around a preview may be longer than the article: more words are not more of the article.
    [
      'a whole article that is shorter than the preview',
      {},
      { ...preview, text: `The fees rise.${' More stories'.repeat(20)}`, wordCount: 43 },
      'unchanged',
      'The fees rise.\nShips wait.',
    ],
    [
      'a longer preview',
      { ...preview, wordCount: 4 },
      { ...preview, text: 'The' },
      'unchanged',
      'The fees rise.',
    ],
    [
      'a shorter preview',
      preview,
      { ...preview, text: 'The fees rise. And', wordCount: 4 },
      'updated',
      'The fees rise. And',
    ],
    ['a preview', preview, {}, 'updated', 'The fees rise.\nShips wait.'],
  ])('never lets less of an article replace more: first %s', async (_, first, then, kind, text) => {
    const library = openLibrary();
    await library.save(draft('a', first));

    expect((await library.save(draft('a', then))).kind).toBe(kind);
    expect((await library.body(1))?.text).toBe(text);
  });

  it('takes even a preview for a text that the store has lost', async () => {
    const library = openLibrary();
    await library.save(draft('a'));
    const db = await openDB(DATABASE);
    await db.delete('bodies', [1, 1]);
    db.close();

    expect(await library.save(draft('a', preview))).toMatchObject({
      kind: 'updated',
      clip: { id: 1, version: 2 },
    });
  });

  it('takes the mark of a preview away when the same text turns out to be whole', async () => {
    const library = openLibrary();
    await library.save(draft('a', { truncated: preview.truncated }));

    const outcome = await library.save(draft('a'));

    expect(outcome).toMatchObject({ kind: 'updated', changes: [] });
    expect(outcome.clip).not.toHaveProperty('truncated');
  });

  it('makes one clip of two saves at once from two pages', async () => {
    const [here, there] = [openLibrary(), openLibrary()];

    const outcomes = await Promise.all([here.save(draft('a')), there.save(draft('a'))]);

    expect(outcomes.map((outcome) => outcome.kind).sort()).toEqual(['saved', 'unchanged']);
    expect(await here.count()).toBe(1);
  });

  it('takes nothing over from a draft that is not the article’s', async () => {
    const library = openLibrary();
    await library.save(draft('a'));
    const forged = {
      ...draft('b'),
      id: 1,
      rev: 900,
      version: 5,
      tags: ['forged'],
      note: 'x',
    };

    const { clip } = await library.save(forged);

    expect(clip).toMatchObject({ id: 2, rev: 2, version: 1, tags: [] });
    expect(clip).not.toHaveProperty('note');
  });

  it('gives no id a second time', async () => {
    const library = openLibrary();
    await library.save(draft('a'));
    await library.delete([1]);
    await library.purge('2027-01-01T00:00:00.000Z');

    expect((await library.save(draft('a'))).clip.id).toBe(2);
  });
});
