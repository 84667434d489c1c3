import { describe, expect, it } from 'vitest';
import { type Confidence, type Draft, parseExtractionResult } from './article';

const draft: Draft = {
  title: 'Harbour fees rise',
  sections: [],
  authors: ['Ada Quill'],
  editors: [],
  site: 'Northgate Wire',
  published: { instant: '2026-03-12T03:22:00.000Z', offset: 480, precision: 'minute', from: 'json-ld' },
  url: 'https://northgate.example/a?utm_source=x',
  canonicalUrl: 'https://northgate.example/a',
  securities: [{ symbol: '600519.SH', name: 'A' }],
  lang: 'en',
  description: '',
  wordCount: 3,
  readingMinutes: 1,
  extractor: '1',
  html: '<p>a</p>',
  text: 'a',
  stripped: [
    { rule: 'editor-credit', kind: 'credit', where: 'tail', text: 'b' },
    {
      rule: 'qr-code',
      kind: 'promotion',
      where: 'tail',
      text: 'c',
      reinsertion: { html: '<p>c</p>', offset: 8, line: 1 },
    },
  ],
};

const CONFIDENCE: Confidence = {
  title: { score: 0.9, witnesses: ['data', 'markup', 'text'] },
  authors: { score: 0, witnesses: [] },
  published: { score: 1, witnesses: ['data', 'address'] },
};

/** The draft with a removal that is not as it should be. */
function removing(fields: object) {
  return {
    ok: true,
    draft: {
      ...draft,
      stripped: [{ rule: 'qr-code', kind: 'promotion', where: 'tail', text: 'c', ...fields }],
    },
  };
}

/** A confidence whose title is not as it should be. */
function unsure(fields: object) {
  return { ...CONFIDENCE, title: { ...CONFIDENCE.title, ...fields } };
}

describe('parseExtractionResult', () => {
  it.each<[string, object]>([
    ['a draft', { ok: true, draft }],
    [
      'a page of several',
      {
        ok: true,
        draft: { ...draft, page: { number: 2, total: 3, next: 'https://northgate.example/a?page=3' } },
      },
    ],
    ['a draft that says how sure it is', { ok: true, draft: { ...draft, confidence: CONFIDENCE } }],
    ['a selection', { ok: true, draft: { ...draft, selection: true } }],
    [
      'a cut-off text',
      { ok: true, draft: { ...draft, truncated: { reason: 'paywall', evidence: '.gate' } } },
    ],
    ...['login', 'preview', 'more-pages'].map<[string, object]>((reason) => [
      `a text that is cut off by reason of ${reason}`,
      { ok: true, draft: { ...draft, truncated: { reason, evidence: 'x' } } },
    ]),
    ...['head', 'body', 'box', 'page'].map<[string, object]>((where) => [
      `a part from ${where}`,
      removing({ where }),
    ]),
    ...['second', 'day'].map<[string, object]>((precision) => [
      `a time to the ${precision}`,
      { ok: true, draft: { ...draft, published: { ...draft.published, precision } } },
    ]),
    ['an address without encryption', { ok: true, draft: { ...draft, url: 'HTTP://northgate.example/' } }],
    ...['not-an-article', 'nothing-selected', 'too-large', 'failed'].map<[string, object]>((reason) => [
      `a failure: ${reason}`,
      { ok: false, reason, detail: '5 MB' },
    ]),
  ])('takes %s', (_, value) => expect(parseExtractionResult(value)).toEqual(value));

  it('leaves out what does not belong to it, in every part', () => {
    const published = { ...draft.published, zone: 'CST' };
    const stripped = draft.stripped.map((part) => ({ ...part, script: 'x' }));
    const forged = { ...draft, id: 1, tags: ['forged'], published, stripped };
    expect(parseExtractionResult({ ok: true, draft: forged, more: 1 })).toEqual({ ok: true, draft });
  });

  it.each([
    ['nothing, as a browser answers when the script threw', null],
    ['a text', 'ok'],
    ['success without a draft', { ok: true }],
    ['an unknown reason', { ok: false, reason: 'bored', detail: '' }],
    ['a title that is no text', { ok: true, draft: { ...draft, title: { toString: 'x' } } }],
    ['a removal that goes nowhere', removing({ reinsertion: { html: '<p>c</p>', offset: -1 } })],
    ['a removal between two characters', removing({ reinsertion: { html: '<p>c</p>', offset: 0.5 } })],
    ['a removal of no kind', removing({ kind: undefined })],
    ['a removal of an unknown kind', removing({ kind: 'removal' })],
    ['a removal that is back before anybody asked', removing({ reinserted: true })],
    [
      'one part of several that is back before anybody asked',
      {
        ok: true,
        draft: {
          ...draft,
          stripped: draft.stripped.map((part, at) => (at ? { ...part, reinserted: true } : part)),
        },
      },
    ],
    [
      'a script address that holds another',
      { ok: true, draft: { ...draft, url: 'javascript:alert(1)//https://northgate.example/' } },
    ],
    ['a missing body', { ok: true, draft: { ...draft, html: undefined } }],
    ['a script address', { ok: true, draft: { ...draft, url: 'javascript:alert(1)' } }],
    ['a picture from a file', { ok: true, draft: { ...draft, leadImage: 'file:///etc/passwd' } }],
    [
      'a date that is none',
      { ok: true, draft: { ...draft, published: { ...draft.published, instant: 'soon' } } },
    ],
    [
      'an offset beyond any zone',
      { ok: true, draft: { ...draft, published: { ...draft.published, offset: 9e9 } } },
    ],
    ['a selection that is no mark', { ok: true, draft: { ...draft, selection: 'no' } }],
    ['authors in one text', { ok: true, draft: { ...draft, authors: 'Ada Quill' } }],
    ['a page before the first', { ok: true, draft: { ...draft, page: { number: 0 } } }],
    ['half a page', { ok: true, draft: { ...draft, page: { number: 1, total: 1.5 } } }],
    [
      'a next page that is a script',
      { ok: true, draft: { ...draft, page: { number: 1, next: 'javascript:alert(1)' } } },
    ],
    ['a confidence above one', { ok: true, draft: { ...draft, confidence: unsure({ score: 1.1 }) } }],
    [
      'a witness that nobody knows',
      { ok: true, draft: { ...draft, confidence: unsure({ witnesses: ['rumour'] }) } },
    ],
    [
      'a confidence without the time',
      { ok: true, draft: { ...draft, confidence: { title: CONFIDENCE.title } } },
    ],
    ['an address that is none', { ok: true, draft: { ...draft, url: 'https://' } }],
    [
      'a date in words',
      { ok: true, draft: { ...draft, published: { ...draft.published, instant: 'March 4 2026' } } },
    ],
    [
      'a date on no calendar',
      {
        ok: true,
        draft: { ...draft, published: { ...draft.published, instant: '2026-02-30T00:00:00.000Z' } },
      },
    ],
    [
      'an instant at another offset',
      {
        ok: true,
        draft: { ...draft, published: { ...draft.published, instant: '2026-03-12T11:22:00+08:00' } },
      },
    ],
    [
      'a precision that no page prints',
      { ok: true, draft: { ...draft, published: { ...draft.published, precision: 'week' } } },
    ],
    [
      'a truncation for another reason',
      { ok: true, draft: { ...draft, truncated: { reason: 'bored', evidence: '' } } },
    ],
    ['a removal from nowhere', removing({ where: 'middle' })],
    ['a link that is still to be clipped', { ok: true, draft: { ...draft, pending: true } }],
    ['half a word', { ok: true, draft: { ...draft, wordCount: 1.5 } }],
    ['a field that is there and undefined', { ok: true, draft: { ...draft, source: undefined } }],
    ['a negative count', { ok: true, draft: { ...draft, wordCount: -1 } }],
  ])('refuses %s', (_, value) => expect(parseExtractionResult(value)).toBeUndefined());
});
