import { beforeEach, describe, expect, it, vi } from 'vitest';
import { draft, freshIndexedDb, noticesOf, openLibrary } from './fixture';

beforeEach(freshIndexedDb);

describe('save', () => {
  it('keeps the metadata, a summary of the body and the body apart', async () => {
    const library = openLibrary();
    const article = draft('a', {
      html: '<p>x</p><img src="https://n.example/1.png" alt="a <table> b"><table><tbody></tbody></table>',
      removed: [{ rule: 'editor-credit', where: 'tail', text: 'Editor: A' }],
      securities: [{ symbol: '600519.SH' }],
    });
    const { html, text, removed, ...metadata } = article;

    const outcome = await library.save(article);

    expect(outcome).toEqual({
      kind: 'saved',
      clip: {
        ...metadata,
        ...{ id: 1, rev: 1, version: 1, clippedAt: '2026-03-12T08:00:00.000Z' },
        ...{ tags: [], starred: false, archived: false },
        ...{ images: 1, tables: 1, removals: 1 },
        // printf 'The fees rise.\nShips wait.' | sha256sum
        contentHash: '3fcbd1b2ed7463cddfa91f934cfb7a76a5e8a4bba96fa61b07063fbe27bffd94',
      },
    });
    expect(await library.get(1)).toEqual(outcome.clip);
    expect(await library.body(1)).toEqual({
      ...{ id: 1, version: 1, savedAt: '2026-03-12T08:00:00.000Z' },
      ...{ html, text, removed, metadata },
    });
  });

  it('counts and announces it', async () => {
    const library = openLibrary();
    const notices = noticesOf(library);
    await library.save(draft('a'));
    await vi.waitFor(() => expect(notices).toEqual([{ rev: 1, ids: [1] }]));
    expect(await library.list(10)).toHaveLength(1);
    expect(await library.count()).toBe(1);
  });
});
