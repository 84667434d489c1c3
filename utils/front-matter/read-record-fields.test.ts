import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyRecord } from '../../test/any-record';
import { runs } from '../../test/fuzz';
import { toIso, type ZonedTime } from '../article/zoned-time';
import { type FrontMatterRecord, frontMatter } from './front-matter';
import { PROFILES } from './profiles';
import { readFrontMatter } from './read-front-matter';
import { readRecordFields } from './read-record-fields';

function fieldsOf(yaml: string) {
  return readRecordFields(readFrontMatter(`---\n${yaml}\n---\n`).data);
}

const DAY = { instant: '2022-08-18T00:00:00.000Z', offset: 0, precision: 'day', from: 'front-matter' };
const TIME = { instant: '2022-08-18T08:47:48.000Z', offset: 480, precision: 'second', from: 'front-matter' };

it('reads a post of the collection', () => {
  const post = `title: '某市发布工业数据'
categories: 
 - 金融
 - 某财经网
headimg: 'https://img.example.cn/1.png'
author: 某财经网
comments: false
date: Thu, 18 Aug 2022 08:47:48 GMT
thumbnail: 'https://img.example.cn/1.png'`;
  expect(fieldsOf(post)).toEqual({
    metadata: {
      ...{
        title: '某市发布工业数据',
        sections: ['金融', '某财经网'],
        leadImage: 'https://img.example.cn/1.png',
      },
      ...{ authors: ['某财经网'], published: { ...TIME, offset: 0 } },
    },
    reader: {},
    ignored: [],
  });
});

it('reads a note of Obsidian Web Clipper', () => {
  const note = `title: "Ports weigh new fees"
source: "https://news.example.com/a"
author:
  - "[[Ann Lee]]"
  - "[[people/bo-chen|Bo Chen]]"
published: 2022-08-18
created: 2026-11-24
description: "Fees: up."
tags:
  - "clippings"
  - "#ports/fees"`;
  expect(fieldsOf(note)).toEqual({
    metadata: {
      ...{
        title: 'Ports weigh new fees',
        authors: ['Ann Lee', 'Bo Chen'],
        published: DAY,
        description: 'Fees: up.',
      },
      ...{ url: 'https://news.example.com/a', canonicalUrl: 'https://news.example.com/a' },
    },
    reader: { tags: ['clippings', 'ports/fees'] },
    clippedAt: '2026-11-24T00:00:00.000Z',
    ignored: [],
  });
});

it('reads a note of MarkDownload', () => {
  const note = `created: 2026-11-24T11:04:05 (UTC +08:00)
tags: []
source: https://news.example.com/a?b=1#c
author: Ann Lee`;
  expect(fieldsOf(note)).toEqual({
    metadata: {
      ...{ authors: ['Ann Lee'], url: 'https://news.example.com/a?b=1#c' },
      canonicalUrl: 'https://news.example.com/a?b=1#c',
    },
    reader: {},
    clippedAt: '2026-11-24T03:04:05.000Z',
    ignored: [],
  });
});

it.each<[string, string, object]>([
  ['Hexo’s several paths', 'categories:\n - [金融, 银行]\n - [宏观]', { sections: ['金融', '银行'] }],
  ['a category alone', 'category: 金融', { sections: ['金融'] }],
  [
    'Hugo’s own keys',
    'params:\n  author: Ann\n  images: ["https://a.example/1.png"]',
    {
      ...{ authors: ['Ann'], leadImage: 'https://a.example/1.png' },
    },
  ],
  ['Jekyll’s date', 'date: 2022-08-18 16:47:48 +0800\npublished: true', { published: TIME }],
  [
    'the exact time of a day',
    "date: 2022-08-18\npublished: '2022-08-18T16:47:48+08:00'",
    { published: TIME },
  ],
  ['a day that was changed', "date: 2022-08-18\npublished: '2022-08-19T16:47:48+08:00'", { published: DAY }],
  [
    'keys in other spellings',
    'Title: a\nLast-Modified: 2022-08-18\nSite Name: b',
    {
      ...{ title: 'a', modified: DAY, site: 'b' },
    },
  ],
  [
    'the first address that is one',
    'url: /a/b/\nlink: https://a.example/x',
    {
      ...{ url: 'https://a.example/x', canonicalUrl: 'https://a.example/x' },
    },
  ],
  [
    'an outlet where the address would be',
    'source: 某通讯社\noriginal_url: https://a.example/',
    {
      ...{ url: 'https://a.example/', canonicalUrl: 'https://a.example/', source: '某通讯社' },
    },
  ],
  ['texts without quotes', 'title: 2022\nsite: true', { title: '2022', site: 'true' }],
  ['an author as a map', 'author:\n  name: Ann\n  email: a@b.example', { authors: ['Ann'] }],
  [
    'securities as texts',
    'securities: ["600519.SH 某酒业 A", AAPL.US]',
    {
      securities: [{ symbol: '600519.SH', name: '某酒业 A' }, { symbol: 'AAPL.US' }],
    },
  ],
])('reads %s', (_, yaml, metadata) => {
  const fields = fieldsOf(yaml);
  expect(fields.metadata).toEqual(metadata);
});

it.each<[string, string[]]>([
  ['tags: 银行, interest rates，#宏观', ['银行', 'interest rates', '宏观']],
  ['tags: fed rates', ['fed', 'rates']],
  ['tag: [2022, a, a]', ['2022', 'a']],
])('reads %s', (yaml, tags) => {
  expect(fieldsOf(yaml).reader).toEqual({ tags });
});

it('names what it knows but cannot read, and nothing else', () => {
  const yaml = `title: [a]
date: soon
published: false
headimg: ../1.png
starred: maybe
read: true
securities: 600519.SH
word_count: -1
truncated: half
note: {a: b}
tags:
author: ''
layout: post
draft: true`;
  expect(fieldsOf(yaml)).toEqual({
    metadata: {},
    reader: {},
    ignored: ['title', 'date', 'headimg', 'starred', 'read', 'securities', 'word_count', 'truncated', 'note'],
  });
});

it('finds keys that were renamed, and those of no other name', () => {
  const keys = { source: 'Quelle', author: '作者', title: 'site', note: false } as const;
  const yaml = "title: a\nsite: b\nQuelle: 'https://a.example/'\n作者: Ann\nparams:\n  headimg: x";
  const { metadata, ignored } = readRecordFields(readFrontMatter(`---\n${yaml}\n---\n`).data, { keys });
  expect(metadata).toEqual({
    ...{
      title: 'a',
      site: 'b',
      authors: ['Ann'],
      url: 'https://a.example/',
      canonicalUrl: 'https://a.example/',
    },
  });
  expect(ignored).toEqual(['headimg']);
});

it('fails on no data', () => {
  const key = fc.constantFrom(
    'title',
    'date',
    'author',
    'categories',
    'tags',
    'securities',
    'params',
    'source',
    '__proto__',
  );
  fc.assert(
    fc.property(fc.dictionary(fc.oneof(key, fc.string()), fc.anything({ withDate: true })), (data) => {
      const { metadata, reader } = readRecordFields(data);
      expect(Object.values({ ...metadata, ...reader })).not.toContain(undefined);
    }),
    runs(500),
  );
});

/** The parts of a record that front matter has, as it has them: names without blanks around them, times to the second. */
function exported(of: FrontMatterRecord) {
  const names = (list: readonly string[] = []) => {
    const trimmed = list.map((name) => name.trim()).filter((name) => name !== '');
    return trimmed.length > 0 ? trimmed : undefined;
  };
  const time = (of: ZonedTime | undefined) => of && toIso(of);
  return {
    ...{ title: of.title || undefined, originalTitle: of.originalTitle, sections: names(of.sections) },
    ...{ leadImage: of.leadImage, thumbnail: of.thumbnail === of.leadImage ? undefined : of.thumbnail },
    ...{ authors: names(of.authors), editors: names(of.editors), site: of.site, source: of.source },
    ...{ published: time(of.published), modified: time(of.modified), canonicalUrl: of.canonicalUrl },
    ...{ securities: of.securities.length > 0 ? of.securities : undefined, lang: of.lang },
    ...{ description: of.description || undefined, wordCount: of.wordCount || undefined },
    ...{ truncated: of.truncated?.reason, selection: of.selection, pending: of.pending },
    ...{ tags: names(of.tags), starred: of.starred || undefined, archived: of.archived || undefined },
    ...{ readAt: of.readAt, note: of.note, clippedAt: of.clippedAt, contentHash: of.contentHash },
  };
}

const address = fc.webUrl({ withQueryParameters: true, withFragments: true });
const names = fc.uniqueArray(fc.constantFrom('李某', ' O’Neil ', '12:30', 'No', 'a, b', '000001'), {
  maxLength: 3,
});
const security = fc.record(
  { symbol: fc.constantFrom('600519.SH', '1e5', 'NO'), name: fc.constantFrom('某银行', 'A B', '12') },
  { requiredKeys: ['symbol'] },
);

/** A record with the kinds of values that a library holds. */
const realRecord = fc
  .tuple(
    anyRecord,
    fc.record({ sections: names, authors: names, editors: names, tags: names, canonicalUrl: address }),
  )
  .chain(([record, lists]) =>
    fc
      .tuple(address, address, fc.array(security, { maxLength: 2 }))
      .map(([leadImage, thumbnail, securities]) => ({
        ...{ ...record, ...lists, securities },
        ...(record.leadImage !== undefined && { leadImage }),
        ...(record.thumbnail !== undefined && { thumbnail }),
      })),
  );

it('reads the standard front matter of any record as the same fields', () => {
  fc.assert(
    fc.property(realRecord, (record) => {
      const { metadata, reader, ignored, ...rest } = readRecordFields(
        readFrontMatter(frontMatter(record)).data,
      );
      const thumbnail = record.thumbnail === undefined && !record.leadImage ? undefined : metadata.thumbnail;
      const { published, modified, truncated, url, ...same } = metadata;
      expect({
        ...{ ...same, thumbnail, ...reader, ...rest, truncated: truncated?.reason },
        ...{ published: published && toIso(published), modified: modified && toIso(modified) },
      }).toEqual(exported(record));
      expect([url, ignored]).toEqual([record.canonicalUrl, []]);
    }),
    runs(300),
  );
});

it.each(PROFILES)(
  'reads the front matter of the profile %s as the same fields, its tags apart',
  (profile) => {
    fc.assert(
      fc.property(realRecord, (record) => {
        const read = (chosen: typeof profile) => {
          const { metadata, reader, ...rest } = readRecordFields(
            readFrontMatter(frontMatter(record, { profile: chosen })).data,
          );
          return { ...rest, metadata, reader: { ...reader, tags: [] } };
        };
        expect(read(profile)).toEqual(read('standard'));
      }),
      runs(100),
    );
  },
);
