import { expect, it } from 'vitest';
import type { ArticleMetadata } from './article';
import { type ClipRecord, clipRecordFault, parseClipRecord } from './clip';

const METADATA: ArticleMetadata = {
  title: '港口重议堆存费',
  sections: ['财经'],
  authors: [],
  editors: ['林某'],
  site: '某财经网',
  published: { instant: '2026-03-12T13:35:00.000Z', offset: 480, precision: 'minute', from: 'text' },
  url: 'https://news.example.cn/1',
  canonicalUrl: 'https://news.example.cn/1',
  securities: [{ symbol: '600519.SH' }],
  lang: 'zh-CN',
  description: '',
  wordCount: 2,
  readingMinutes: 1,
  extractor: '1',
};

const HASH = '0'.repeat(64);

function record(): ClipRecord {
  const version = {
    ...{ id: 7, version: 1, savedAt: '2026-03-12T14:00:00.000Z', metadata: METADATA, contentHash: HASH },
    ...{ html: '<p>正文</p>', text: '正文', stripped: [] },
  };
  return {
    clip: {
      ...METADATA,
      ...{ id: 7, rev: 12, version: 2, clippedAt: '2026-03-12T14:00:00.000Z', contentHash: HASH },
      ...{ images: 0, tables: 0, strippedCount: 0, tags: ['港口'], starred: false, archived: true },
    },
    versions: [version, { ...version, version: 2 }],
  };
}

it('takes a record for what it is', () => {
  expect(parseClipRecord(record())).toEqual(record());
});

it.each<[string, (record: ClipRecord) => unknown]>([
  ['no object', () => 'record'],
  ['no versions', ({ clip }) => ({ clip })],
  ['an empty list of versions', ({ clip }) => ({ clip, versions: [] })],
  ['versions that are not the clip’s', ({ clip, versions }) => ({ clip: { ...clip, version: 3 }, versions })],
  [
    'versions with a gap',
    ({ clip, versions }) => ({ clip, versions: [{ ...versions[0], version: 0 }, versions[1]] }),
  ],
  ['a version twice', ({ clip, versions }) => ({ clip, versions: [versions[0], versions[0]] })],
  [
    'a hash with more behind it',
    ({ clip, versions }) => ({ clip: { ...clip, contentHash: `${HASH}0` }, versions }),
  ],
  [
    'a hash with more before it',
    ({ clip, versions }) => ({ clip: { ...clip, contentHash: `x${HASH}` }, versions }),
  ],
  ['versions of another clip', ({ clip, versions }) => ({ clip: { ...clip, id: 8 }, versions })],
  ['a clip without an address', ({ clip, versions }) => ({ clip: { ...clip, canonicalUrl: '' }, versions })],
  [
    'an address that runs',
    ({ clip, versions }) => ({ clip: { ...clip, url: 'javascript:alert(1)' }, versions }),
  ],
  ['a tag that is no text', ({ clip, versions }) => ({ clip: { ...clip, tags: [1] }, versions })],
  ['a time that is none', ({ clip, versions }) => ({ clip: { ...clip, clippedAt: 'yesterday' }, versions })],
  [
    'a time that is no instant in UTC',
    ({ clip, versions }) => ({ clip: { ...clip, readAt: 'March 4 2026' }, versions }),
  ],
  ['a hash that is none', ({ clip, versions }) => ({ clip: { ...clip, contentHash: 'abc' }, versions })],
  [
    'a page without a place',
    ({ clip, versions }) => ({
      clip,
      versions: versions.map((version) => ({ ...version, pages: [{ ...version, place: { number: 0 } }] })),
    }),
  ],
])('refuses %s', (_, change) => {
  expect(parseClipRecord(change(record()))).toBeUndefined();
});

it('leaves out what does not belong to a record', () => {
  const { clip, versions } = record();
  const forged = {
    clip: { ...clip, owner: 'x' },
    versions: versions.map((version) => ({ ...version, x: 1 })),
    x: 1,
  };
  expect(parseClipRecord(forged)).toEqual(record());
});

it('says where the first fault is', () => {
  const { clip, versions } = record();
  expect(clipRecordFault({ clip: { ...clip, tags: ['a', 1] }, versions })).toBe('clip.tags.1');
  expect(clipRecordFault({ clip, versions: [] })).toBe('');
  expect(clipRecordFault({ clip, versions })).toBe('');
});
