import { expect, it } from 'vitest';
import type { Clip } from '../../article/clip';
import { clipColumns, listedOf, textsOf } from './index-rows';
import { wholeClip } from './whole-clip';

it('makes of what is left of a record a clip that can be indexed', () => {
  const remains = {
    ...{
      id: 3,
      clippedAt: '2026-03-01T08:00:00.000Z',
      title: '港口',
      tags: ['航运', 7],
      authors: 'Ada Quill',
    },
    ...{ securities: [null, { symbol: '600519.SH', name: 4 }], starred: 'yes', note: '' },
    published: { instant: 'soon', offset: 0 },
  };
  const clip = wholeClip(remains as unknown as Clip);
  expect(textsOf(clip, '').about).toBe('航运 运 600519 sh');
  expect(listedOf(clip)).toEqual([
    ['tag', '航运'],
    ['code', '600519.SH'],
  ]);
  expect(clipColumns(clip)).toEqual([
    3,
    '2026-03-01T08:00:00.000Z',
    null,
    null,
    '港口',
    '',
    0,
    0,
    0,
    0,
    0,
    0,
  ]);
});

it('leaves a clip that has everything as it is', () => {
  const clip: Clip = {
    ...{ id: 3, rev: 5, version: 1, clippedAt: '2026-03-01T08:00:00.000Z', contentHash: 'a' },
    ...{ title: 'Harbour', originalTitle: 'Port', sections: ['Ports'], authors: ['Ada Quill'], editors: [] },
    ...{ site: 'Quayside Post', source: 'Northgate Wire', url: '', canonicalUrl: '', lang: 'en' },
    ...{ securities: [{ symbol: 'QSP', name: 'Quayside' }], description: '', extractor: '1', wordCount: 6 },
    ...{
      readingMinutes: 1,
      images: 0,
      tables: 0,
      strippedCount: 0,
      tags: ['a'],
      starred: true,
      archived: true,
    },
    ...{ readAt: '2026-03-02T08:00:00.000Z', note: 'ask', truncated: { reason: 'paywall', evidence: '' } },
    published: { instant: '2026-03-01T06:00:00.000Z', offset: 480, precision: 'minute', from: 'text' },
  };
  expect(wholeClip(clip)).toEqual(clip);
});

it.each([
  ['an offset that is a text', { instant: '2026-03-01T06:00:00.000Z', offset: '480' }],
  ['no offset', { instant: '2026-03-01T06:00:00.000Z' }],
  ['an instant that is none', { instant: 'soon', offset: 480 }],
  ['no instant', { offset: 480 }],
])('takes a time with %s for none', (_, published) => {
  expect(wholeClip({ id: 3, published } as unknown as Clip)).not.toHaveProperty('published', published);
});
