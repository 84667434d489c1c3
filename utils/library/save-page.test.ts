import { beforeEach, describe, expect, it } from 'vitest';
import type { Draft } from '../article/article';
import { draft, freshIndexedDb, openLibrary } from './fixture';

beforeEach(freshIndexedDb);

const TEXTS = ['The fees rise.', 'Ships wait.', 'Nobody minds.'];
const URL = 'https://northgate.example/a';

/** One of three pages. */
function page(number: number, fields: Partial<Draft> = {}): Draft {
  const text = TEXTS[number - 1] ?? '';
  const next = number < 3 && `${URL}?page=${number + 1}`;
  return draft('a', {
    ...{ url: number > 1 ? `${URL}?page=${number}` : URL, html: `<p>${text}</p>`, text, wordCount: 3 },
    page: { number, total: 3, ...(next && { next }) },
    ...(next && { truncated: { reason: 'more-pages', evidence: 'Next page' } }),
    ...fields,
  });
}

const text = async (library: ReturnType<typeof openLibrary>) => (await library.body(1))?.text.split('\n');

describe('pages of one article', () => {
  it('make one clip, cut off until the last is in', async () => {
    const library = openLibrary();
    expect(await library.save(page(1))).toMatchObject({
      kind: 'saved',
      clip: { pages: [1], truncated: { reason: 'more-pages', evidence: 'Next page' } },
    });
    await library.edit([1], { tags: ['ports'] });

    const second = await library.save(page(2, { title: 'Harbour fees rise (2)' }));
    expect(second).toMatchObject({ kind: 'page-added', number: 2, total: 3 });
    expect(second.clip).toMatchObject({
      ...{ id: 1, version: 2, pages: [1, 2], title: 'Harbour fees rise at a', url: URL },
      ...{ tags: ['ports'], truncated: { reason: 'more-pages' } },
    });

    const { clip } = await library.save(page(3));
    expect(clip).toMatchObject({ version: 3, pages: [1, 2, 3], wordCount: 7, strippedCount: 0 });
    expect(clip).not.toHaveProperty('truncated');
    expect(await library.count()).toBe(1);
    const { html, text, ...body } = (await library.body(1)) ?? {};
    expect(html).toBe('<p>The fees rise.</p><p>Ships wait.</p><p>Nobody minds.</p>');
    expect(text).toBe(TEXTS.join('\n'));
    expect(body).not.toHaveProperty('pages');
  });

  it('say nothing new the second time', async () => {
    const library = openLibrary();
    for (const number of [1, 2]) await library.save(page(number));
    const clip = await library.get(1);

    for (const number of [1, 2]) {
      expect(await library.save(page(number))).toEqual({ kind: 'unchanged', clip });
    }
  });

  it.each([[[2, 1, 3]], [[3, 2, 1]], [[1, 3, 2]]])('come in any order: %j', async (order) => {
    const library = openLibrary();
    const outcomes = [];
    for (const number of order) outcomes.push(await library.save(page(number)));

    expect(outcomes.map(({ kind }) => kind)).toEqual(['saved', 'page-added', 'page-added']);
    expect(outcomes.map(({ clip }) => clip.truncated?.reason)).toEqual([
      'more-pages',
      'more-pages',
      undefined,
    ]);
    expect(await text(library)).toEqual(TEXTS);
    expect(await library.get(1)).toMatchObject({ pages: [1, 2, 3], url: URL });
  });

  it('are replaced one by one when they change', async () => {
    const library = openLibrary();
    for (const number of [1, 2, 3]) await library.save(page(number));

    const outcome = await library.save(page(1, { text: 'The fees fall.', html: '<p>The fees fall.</p>' }));

    expect(outcome).toMatchObject({
      kind: 'updated',
      changes: [{ field: 'text', before: 'The fees rise.', after: 'The fees fall.' }],
    });
    expect(await text(library)).toEqual(['The fees fall.', 'Ships wait.', 'Nobody minds.']);
  });

  it('are taken back one by one', async () => {
    const library = openLibrary();
    const { clip: first } = await library.save(page(1));
    await library.save(page(2));
    await library.edit([1], { starred: true });

    expect(await library.revert(1)).toEqual({ ...first, rev: 4, starred: true });
    expect(await text(library)).toEqual(['The fees rise.']);
    expect(await library.save(page(2))).toMatchObject({ kind: 'page-added', clip: { pages: [1, 2] } });
  });

  it('are never replaced by less of themselves', async () => {
    const library = openLibrary();
    for (const number of [1, 2]) await library.save(page(number));
    const truncated = { reason: 'paywall', evidence: 'Subscribe to read on' } as const;

    const outcome = await library.save(
      page(2, { text: 'Ships', html: '<p>Ships</p>', wordCount: 1, truncated }),
    );

    expect(outcome.kind).toBe('unchanged');
    expect(await text(library)).toEqual(TEXTS.slice(0, 2));
  });

  it('are not replaced by a cut-off page that is longer', async () => {
    const library = openLibrary();
    for (const number of [1, 2]) await library.save(page(number));
    const truncated = { reason: 'paywall', evidence: 'Subscribe to read on' } as const;
    const longer = `Ships. ${'More stories. '.repeat(20)}`;

    const outcome = await library.save(
      page(2, { text: longer, html: `<p>${longer}</p>`, wordCount: 41, truncated }),
    );

    expect(outcome.kind).toBe('unchanged');
    expect(await text(library)).toEqual(TEXTS.slice(0, 2));
  });

  it('saved at once by two windows are both in it', async () => {
    const [here, there] = [openLibrary(), openLibrary()];
    await Promise.all([here.save(page(1)), there.save(page(2))]);
    expect(await text(here)).toEqual(TEXTS.slice(0, 2));
    expect(await here.count()).toBe(1);
  });
});

describe('an article that is in the library as one', () => {
  const whole = draft('a', {
    text: TEXTS.join('\n'),
    html: TEXTS.map((line) => `<p>${line}</p>`).join(''),
    wordCount: 7,
  });

  it('takes no page that it has', async () => {
    const library = openLibrary();
    const again = 'Long ago and far away, in a harbour town, it rained for a week.';
    const { clip } = await library.save(draft('a', { text: again, html: `<p>${again}</p>` }));
    expect(await library.save(page(2, { text: again, html: `<p>${again}</p>` }))).toEqual({
      kind: 'unchanged',
      clip,
    });
  });

  it('is not replaced by its first page', async () => {
    const library = openLibrary();
    const { clip } = await library.save(whole);
    expect(await library.save(page(1))).toEqual({ kind: 'unchanged', clip });
  });

  it('takes the place of its pages', async () => {
    const library = openLibrary();
    await library.save(page(1));
    const { kind, clip } = await library.save(whole);
    expect(kind).toBe('updated');
    expect(clip).not.toHaveProperty('pages');
    expect(clip).not.toHaveProperty('truncated');
  });

  it('goes on, where it was saved before its pages were known', async () => {
    const library = openLibrary();
    await library.save(draft('a', { text: 'The fees rise.', html: '<p>The fees rise.</p>' }));
    expect(await library.save(page(2))).toMatchObject({ kind: 'page-added', clip: { pages: [1, 2] } });
    expect(await text(library)).toEqual(TEXTS.slice(0, 2));
  });
});
