import { describe, expect, it } from 'vitest';
import { parseClipRequest, parseReadRequest } from './messages';
import { parseClipOutcome } from './outcome';

const page = { url: 'https://northgate.example/a', html: '<p>Fees' };

describe('a request', () => {
  it('is taken with what belongs to it', () => {
    expect(parseClipRequest({ tabId: 7, target: 'article', more: 1 })).toEqual({
      tabId: 7,
      target: 'article',
    });
    expect(parseReadRequest({ page, target: 'selection' })).toEqual({ page, target: 'selection' });
  });

  it.each([
    undefined,
    'article',
    { tabId: 7 },
    { tabId: -1, target: 'article' },
    { tabId: 7.5, target: 'article' },
    { tabId: 7, target: 'everything' },
  ])('to clip is refused as %j', (data) => expect(parseClipRequest(data)).toBeUndefined());

  it.each([undefined, { page }, { page: { ...page, html: 1 }, target: 'article' }, { page, target: 'all' }])(
    'to read is refused as %j',
    (data) => expect(parseReadRequest(data)).toBeUndefined(),
  );
});

describe('an outcome', () => {
  it.each([
    { kind: 'saved', id: 3, hasSelection: true },
    {
      kind: 'cut-off',
      id: 3,
      truncated: { reason: 'more-pages', evidence: 'Next' },
      rest: { next: page.url },
    },
    { kind: 'page-added', id: 3, number: 2, total: 3 },
    { kind: 'updated', id: 3, changes: [{ field: 'title', before: 'a', after: 'b' }], selection: true },
    { kind: 'already-saved', id: 3, clippedAt: '2026-03-12T08:00:00.000Z' },
    { kind: 'nothing-selected' },
    { kind: 'not-an-article', detail: '' },
    { kind: 'storage-failed', reason: 'full', detail: '' },
  ])('is taken as $kind', (outcome) => expect(parseClipOutcome(outcome)).toEqual(outcome));

  it.each([
    undefined,
    { kind: 'lost' },
    { kind: 'saved' },
    { kind: 'saved', id: 3, selection: false },
    { kind: 'cut-off', id: 3, truncated: { reason: 'bored', evidence: '' } },
    { kind: 'page-added', id: 3, number: 0 },
    { kind: 'page-added', id: 3, number: 2, rest: { next: 'javascript:alert(1)' } },
    { kind: 'updated', id: 3, changes: [{ field: 'html', before: 'a', after: 'b' }] },
    { kind: 'already-saved', id: 3, clippedAt: 'yesterday' },
    { kind: 'storage-failed', reason: 'sad', detail: '' },
  ])('is refused as %j', (outcome) => expect(parseClipOutcome(outcome)).toBeUndefined());
});
