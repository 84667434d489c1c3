import { expect, it } from 'vitest';
import { type FrontMatterRecord, frontMatter } from './front-matter';

const BARE: FrontMatterRecord = {
  title: '某市发布工业数据',
  sections: [],
  authors: [],
  editors: [],
  site: '某财经网',
  url: 'https://news.example.cn/a/1.html?from=app',
  canonicalUrl: 'https://news.example.cn/a/1.html',
  securities: [],
  lang: 'zh-CN',
  description: '',
  wordCount: 0,
  readingMinutes: 0,
  extractor: '1',
};

const FULL: FrontMatterRecord = {
  ...BARE,
  originalTitle: '工业数据发布: 快讯',
  sections: ['金融', '某财经网', 'NO'],
  leadImage: 'https://img.example.cn/1.jpg',
  thumbnail: 'https://img.example.cn/1-small.jpg',
  authors: ['李某', "O'Neil"],
  editors: ['王某'],
  source: '某部委网站',
  published: { instant: '2022-08-18T08:47:48.000Z', offset: 480, precision: 'second', from: 'json-ld' },
  modified: { instant: '2022-08-18T09:00:00.000Z', offset: -240, precision: 'minute', from: 'json-ld' },
  securities: [{ symbol: '000001.SZ', name: '某银行' }, { symbol: 'ABCD.US' }],
  description: '一句话 # 摘要',
  wordCount: 812,
  truncated: { reason: 'paywall', evidence: '.paywall' },
  tags: ['工业', '2022'],
  starred: true,
  archived: true,
  readAt: '2026-11-24T03:04:05.678Z',
  note: '第一行\n第二行',
  clippedAt: '2026-11-24T03:00:00.000Z',
  contentHash: '0123456789abcdef',
};

it('writes every key of a full record in the order of the collection', () => {
  expect(frontMatter(FULL)).toBe(`---
title: '某市发布工业数据'
categories:
 - 金融
 - 某财经网
 - 'NO'
headimg: 'https://img.example.cn/1.jpg'
author:
 - 李某
 - 'O''Neil'
comments: false
date: 2022-08-18T16:47:48+08:00
thumbnail: 'https://img.example.cn/1-small.jpg'
original_title: '工业数据发布: 快讯'
editor: 王某
site: 某财经网
source_media: 某部委网站
updated: 2022-08-18T05:00:00-04:00
source: 'https://news.example.cn/a/1.html'
tags:
 - 工业
 - '2022'
starred: true
read: 2026-11-24T03:04:05.678Z
archived: true
note: "第一行\\n第二行"
securities:
 - symbol: '000001.SZ'
   name: 某银行
 - symbol: 'ABCD.US'
lang: zh-CN
description: '一句话 # 摘要'
word_count: 812
truncated: paywall
clipped: 2026-11-24T03:00:00.000Z
content_hash: '0123456789abcdef'
---
`);
});

it('keeps the seven keys of the collection where nothing is known, and no other', () => {
  expect(frontMatter(BARE)).toBe(`---
title: '某市发布工业数据'
categories: []
headimg: ''
author: ''
comments: false
date: ''
thumbnail: ''
site: 某财经网
source: 'https://news.example.cn/a/1.html'
lang: zh-CN
---
`);
});

it.each<[string, Partial<FrontMatterRecord>, string]>([
  [
    'a day is no more than a day',
    { published: { instant: '2022-08-17T16:00:00.000Z', offset: 480, precision: 'day', from: 'url' } },
    'date: 2022-08-18',
  ],
  [
    'the lead image serves as thumbnail',
    { leadImage: 'https://img.example.cn/1.jpg' },
    "thumbnail: 'https://img.example.cn/1.jpg'",
  ],
  ['one author stands alone', { authors: ['李某'] }, 'author: 李某'],
  ['an author that reads as a time is quoted', { authors: ['12:30'] }, "author: '12:30'"],
  ['several editors are a list', { editors: ['王某', '赵某'] }, 'editor:\n - 王某\n - 赵某'],
  ['what reorders text is escaped', { title: 'a\u202Eb' }, 'title: "a\\u202Eb"'],
  ['half of a pair is replaced', { title: 'a\uD800b' }, "title: 'a\uFFFDb'"],
  ['long text is not folded', { description: 'word '.repeat(100) }, `description: '${'word '.repeat(100)}'`],
])('%s', (_, fields, line) => {
  expect(frontMatter({ ...BARE, ...fields })).toContain(`\n${line}\n`);
});

it.each<[string, Partial<FrontMatterRecord>, string]>([
  ['starred', { starred: false }, 'starred'],
  ['archived', { archived: false }, 'archived'],
  ['tags', { tags: [] }, 'tags'],
])('leaves out %s where it says nothing', (_, fields, key) => {
  expect(frontMatter({ ...BARE, ...fields })).not.toContain(`\n${key}:`);
});
