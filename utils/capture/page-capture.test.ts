import { describe, expect, it } from 'vitest';
import { parseCaptureResult } from './page-capture';

const page = { url: 'https://northgate.example/a', html: '<p>Fees' };

describe('parseCaptureResult', () => {
  it('leaves out what a page adds', () =>
    expect(parseCaptureResult({ ok: true, page: { ...page, id: 1 }, more: true })).toEqual({
      ok: true,
      page,
    }));

  it.each([
    ['a page', { ok: true, page }],
    [
      'what is before the reader',
      { ok: true, page: { ...page, view: { height: 800, tops: [-20.5, null] } } },
    ],
    ['a selection', { ok: true, page: { ...page, selection: '<p>Fees' } }],
    ['a failure', { ok: false, reason: 'too-large', detail: '9 MB' }],
  ])('takes %s', (_, value) => expect(parseCaptureResult(value)).toEqual(value));

  it.each([
    ['nothing', null],
    ['a list', [{ ok: true, page }]],
    ['no page', { ok: true }],
    ['an address that is none', { ok: true, page: { ...page, url: 3 } }],
    ['markup that is no text', { ok: true, page: { ...page, html: ['<p>'] } }],
    ['a view without a height', { ok: true, page: { ...page, view: { tops: [1] } } }],
    ['a place that is no number', { ok: true, page: { ...page, view: { height: 1, tops: ['1'] } } }],
    ['a place that is nowhere', { ok: true, page: { ...page, view: { height: 1, tops: [Number.NaN] } } }],
    ['a selection that is no text', { ok: true, page: { ...page, selection: {} } }],
    ['a reason that only reading can give', { ok: false, reason: 'nothing-selected', detail: '' }],
    ['a failure without a detail', { ok: false, reason: 'failed' }],
  ])('refuses %s', (_, value) => expect(parseCaptureResult(value)).toBeUndefined());
});
