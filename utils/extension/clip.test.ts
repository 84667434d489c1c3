import { describe, expect, it, vi } from 'vitest';
import type { Draft, ExtractionResult } from '../article/article';
import type { Clip } from '../article/clip';
import { LibraryError } from '../library/failure';
import type { SaveResult } from '../library/library';
import { clip } from './clip';
import type { InjectionResult } from './inject';

const draft = { title: 'Harbour fees rise' } as Draft;
const saved = { id: 7, clippedAt: '2026-03-12T03:22:00.000Z' } as Clip;

const page = { url: 'https://northgate.example/a', html: '<p>The fees rise.' };

/** What is captured, what is read of it, and what saving that comes to. */
const tools = (
  result: ExtractionResult,
  outcome: SaveResult | Error = { kind: 'saved', clip: saved },
  captured: InjectionResult = { ok: true, page },
) => ({
  inject: vi.fn(async () => captured),
  readPage: vi.fn(async () => result),
  hasNoLibrary: vi.fn(async () => false),
  library: {
    save: vi.fn(() => (outcome instanceof Error ? Promise.reject(outcome) : Promise.resolve(outcome))),
  },
});

describe('clip', () => {
  it('saves what was read of the page', async () => {
    const used = tools({ ok: true, draft });
    expect(await clip(3, 'anyway', used)).toEqual({ kind: 'saved', id: 7 });
    expect(used.inject).toHaveBeenCalledWith(3);
    expect(used.readPage).toHaveBeenCalledWith(page, 'anyway');
    expect(used.library.save).toHaveBeenCalledWith(draft);
  });

  it('leaves alone a page whose window can show no library', async () => {
    const used = { ...tools({ ok: true, draft }), hasNoLibrary: async () => true };
    expect(await clip(3, 'anyway', used)).toMatchObject({ kind: 'storage-failed', reason: 'private-window' });
    expect(used.inject).not.toHaveBeenCalled();
    expect(used.library.save).not.toHaveBeenCalled();
  });

  it('says that there is a selection, unless it is what was clipped', async () => {
    const selected: InjectionResult = { ok: true, page: { ...page, selection: 'rise' } };
    const found = tools({ ok: true, draft }, undefined, selected);
    expect(await clip(3, 'article', found)).toEqual({ kind: 'saved', id: 7, hasSelection: true });
    expect(await clip(3, 'selection', found)).toEqual({ kind: 'saved', id: 7, selection: true });
    const none = tools({ ok: false, reason: 'not-an-article', detail: 'x' }, undefined, selected);
    expect(await clip(3, 'article', none)).toMatchObject({ kind: 'not-an-article', hasSelection: true });
  });

  it('says that a saved article is cut off', async () => {
    const truncated = { reason: 'paywall', evidence: 'x' } as const;
    const used = tools({ ok: true, draft }, { kind: 'saved', clip: { ...saved, truncated } });
    expect(await clip(3, 'article', used)).toEqual({ kind: 'cut-off', id: 7, truncated });
  });

  it('says which page was added, and where the next one is', async () => {
    const truncated = { reason: 'more-pages', evidence: 'x' } as const;
    const [next, all] = ['https://northgate.example/a?page=3', 'https://northgate.example/a?page=all'];
    const result = { ok: true as const, draft: { ...draft, page: { number: 2, total: 3, next, all } } };
    const added = { kind: 'page-added', number: 2, total: 3 } as const;
    expect(await clip(3, 'article', tools(result, { ...added, clip: { ...saved, truncated } }))).toEqual({
      ...{ ...added, id: 7 },
      rest: { next, all },
    });
    expect(await clip(3, 'article', tools(result, { ...added, clip: saved }))).toEqual({ ...added, id: 7 });
    expect(
      await clip(3, 'article', tools(result, { kind: 'unchanged', clip: { ...saved, truncated } })),
    ).toMatchObject({ kind: 'already-saved', rest: { next } });
  });

  it('says that nothing changed, and what did', async () => {
    expect(await clip(3, 'article', tools({ ok: true, draft }, { kind: 'unchanged', clip: saved }))).toEqual({
      kind: 'already-saved',
      id: 7,
      clippedAt: '2026-03-12T03:22:00.000Z',
    });
    const changes = [{ field: 'title' as const, before: 'a', after: 'b' }];
    expect(
      await clip(3, 'article', tools({ ok: true, draft }, { kind: 'updated', clip: saved, changes })),
    ).toEqual({
      kind: 'updated',
      id: 7,
      changes,
    });
  });

  it.each<[InjectionResult, object]>([
    [{ ok: false, reason: 'page-refused' }, { kind: 'page-refused' }],
    [
      { ok: false, reason: 'too-large', detail: '9 MB' },
      { kind: 'too-large', detail: '9 MB' },
    ],
  ])('reads nothing where nothing was captured: %o', async (captured, outcome) => {
    const used = tools({ ok: true, draft }, undefined, captured);
    expect(await clip(3, 'article', used)).toEqual(outcome);
    expect(used.readPage).not.toHaveBeenCalled();
    expect(used.library.save).not.toHaveBeenCalled();
  });

  it.each<[ExtractionResult, object]>([
    [{ ok: false, reason: 'nothing-selected', detail: 'x' }, { kind: 'nothing-selected' }],
    [
      { ok: false, reason: 'failed', detail: 'x' },
      { kind: 'extraction-failed', detail: 'x' },
    ],
    [
      { ok: false, reason: 'not-an-article', detail: '64 links' },
      { kind: 'not-an-article', detail: '64 links' },
    ],
  ])('saves nothing on %o', async (result, outcome) => {
    const used = tools(result);
    expect(await clip(3, 'article', used)).toEqual(outcome);
    expect(used.library.save).not.toHaveBeenCalled();
  });

  it.each([
    [new LibraryError('full', 'no space'), { kind: 'storage-failed', reason: 'full', detail: 'no space' }],
    [new Error('odd'), { kind: 'storage-failed', reason: 'unknown', detail: 'odd' }],
  ])('turns the failure of the store into an outcome', async (error, outcome) => {
    expect(await clip(3, 'article', tools({ ok: true, draft }, error))).toEqual(outcome);
  });
});
