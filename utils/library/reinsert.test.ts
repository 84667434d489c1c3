import { beforeEach, describe, expect, it } from 'vitest';
import type { Draft } from '../article/article';
import { textHash } from '../article/content-hash';
import { draft, freshIndexedDb, noticesOf, openLibrary } from './fixture';

beforeEach(freshIndexedDb);

const HTML = '<p>The fees rise.</p><p>Ships wait.</p>';
const PROMOTION = '<p>Scan the code <img src="https://northgate.example/qr.png"></p>';

/** An article with a promotion in its middle and a notice at its end that is too large to be put back. */
const article = (fields: Partial<Draft> = {}) =>
  draft('a', {
    wordCount: 5,
    stripped: [
      {
        ...{ rule: 'qr-code', kind: 'promotion', where: 'body', text: 'Scan the code' },
        reinsertion: { html: PROMOTION, offset: HTML.indexOf('<p>Ships'), line: 1 },
      },
      { rule: 'disclaimer', kind: 'notice', where: 'tail', text: 'No advice' },
    ],
    ...fields,
  });

async function saved() {
  const library = openLibrary();
  const { clip } = await library.save(article());
  return { library, clip, body: await library.body(clip.id) };
}

describe('putBack', () => {
  it('makes the block part of the body, in one revision that is announced', async () => {
    const { library, clip, body } = await saved();
    const notices = noticesOf(library);

    const edited = await library.reinsert(1, 1, 0);

    expect(edited).toEqual({ ...clip, rev: 2, wordCount: 8, images: 1, strippedCount: 1 });
    expect(await library.get(1)).toEqual(edited);
    expect(await library.body(1)).toMatchObject({
      version: 1,
      html: `<p>The fees rise.</p>${PROMOTION}<p>Ships wait.</p>`,
      text: 'The fees rise.\nScan the code\nShips wait.',
      stripped: [{ ...body?.stripped[0], reinserted: true }, body?.stripped[1]],
      metadata: { wordCount: 8, readingMinutes: 1 },
    });
    await expect.poll(() => notices).toEqual([{ rev: 2, ids: [1] }]);
  });

  it('is undone by takeOut, to the last character', async () => {
    const { library, clip, body } = await saved();
    await library.reinsert(1, 1, 0);

    expect(await library.stripAgain(1, 1, 0)).toEqual({ ...clip, rev: 3 });
    expect(await library.body(1)).toEqual(body);
  });

  it.each([
    ['what is back already', 0, true],
    ['what has no way back', 1, false],
    ['what is not there', 7, false],
  ])('takes no revision for %s', async (_, removal, already) => {
    const { library } = await saved();
    if (already) await library.reinsert(1, 1, removal);
    const before = await library.get(1);

    expect(await library.reinsert(1, 1, removal)).toEqual(before);
    expect(await library.stripAgain(1, 1, 1)).toEqual(before);
  });

  it('does nothing for a clip that is gone, or a version that was replaced meanwhile', async () => {
    const { library } = await saved();
    await library.save(article({ html: '<p>Ships sail.</p>', text: 'Ships sail.', stripped: [] }));

    expect(await library.reinsert(1, 1, 0)).toBeUndefined();
    expect(await library.reinsert(9, 1, 0)).toBeUndefined();
    expect((await library.body(1))?.html).toBe('<p>Ships sail.</p>');
  });

  it('outlasts a delete that is undone', async () => {
    const { library } = await saved();
    await library.reinsert(1, 1, 0);
    const body = await library.body(1);
    await library.delete([1]);
    await library.undelete([1]);

    expect(await library.body(1)).toEqual(body);
    expect(await library.get(1)).toMatchObject({ wordCount: 8, strippedCount: 1 });
  });
});

describe('clipping again', () => {
  it('finds an unchanged article unchanged, and keeps what was put back', async () => {
    const { library } = await saved();
    const clip = await library.reinsert(1, 1, 0);

    expect(await library.save(article())).toEqual({ kind: 'unchanged', clip });
    expect((await library.body(1))?.text).toBe('The fees rise.\nScan the code\nShips wait.');
  });

  it('puts it back into the next version too, and names only what the article changed', async () => {
    const { library } = await saved();
    await library.reinsert(1, 1, 0);
    const text = 'The fees rise.\nShips sail.';
    const changed = article({ html: HTML.replace('wait', 'sail'), text });

    expect(await library.save(changed)).toMatchObject({
      kind: 'updated',
      clip: { version: 2, wordCount: 8, strippedCount: 1, contentHash: textHash(text) },
      changes: [{ field: 'text', before: 'Ships wait.', after: 'Ships sail.' }],
    });
    expect((await library.body(1))?.html).toBe(`<p>The fees rise.</p>${PROMOTION}<p>Ships sail.</p>`);
    expect(await library.revert(1)).toMatchObject({ version: 1, wordCount: 8, strippedCount: 1 });
    expect((await library.body(1))?.text).toBe('The fees rise.\nScan the code\nShips wait.');
  });

  it('leaves out what the article no longer has', async () => {
    const { library } = await saved();
    await library.reinsert(1, 1, 0);
    await library.save(article({ text: 'New', html: '<p>New</p>', stripped: [] }));

    expect(await library.body(1)).toMatchObject({ text: 'New', html: '<p>New</p>', stripped: [] });
  });

  it('takes a longer preview for longer, whatever was put back into the shorter one', async () => {
    const truncated = { reason: 'paywall', evidence: 'Subscribe' } as const;
    const library = openLibrary();
    await library.save(article({ truncated }));
    await library.reinsert(1, 1, 0);
    const text = 'The fees rise.\nShips wait. Again.';

    expect(await library.save(article({ truncated, text, wordCount: 6 }))).toMatchObject({
      kind: 'updated',
      clip: { version: 2 },
    });
  });

  it('keeps what was put back when the next page of the article is added', async () => {
    const library = openLibrary();
    await library.save(article({ page: { number: 1, total: 2 } }));
    await library.reinsert(1, 1, 0);
    const text = 'Nobody minds.';
    const second = draft('a', {
      ...{ html: `<p>${text}</p>`, text, stripped: [], page: { number: 2, total: 2 } },
      url: 'https://northgate.example/a?page=2',
    });

    expect(await library.save(second)).toMatchObject({ kind: 'page-added', clip: { version: 2 } });
    expect((await library.body(1))?.text).toBe('The fees rise.\nScan the code\nShips wait.\nNobody minds.');
    expect(await library.save(second)).toMatchObject({ kind: 'unchanged' });
    await library.stripAgain(1, 2, 0);
    expect((await library.body(1))?.text).toBe('The fees rise.\nShips wait.\nNobody minds.');
  });
});
