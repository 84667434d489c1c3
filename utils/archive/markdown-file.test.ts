import { expect, it } from 'vitest';
import type { Draft } from '../article/article';
import { markdownFile } from './markdown-file';

const DRAFT: Draft = {
  title: '某市发布工业数据',
  sections: ['金融'],
  authors: [],
  editors: ['王某'],
  site: '某财经网',
  published: { instant: '2022-08-18T08:47:48.000Z', offset: 480, precision: 'second', from: 'json-ld' },
  url: 'https://news.example.cn/a/1.html',
  canonicalUrl: 'https://news.example.cn/a/1.html',
  securities: [],
  lang: 'zh-CN',
  description: '',
  wordCount: 4,
  readingMinutes: 1,
  extractor: '1',
  html: '<p>正文<b>一：</b>二。</p><hr>',
  text: '正文一：二。',
  stripped: [],
};

it('writes front matter, an empty line and the body of a draft', () => {
  expect(markdownFile(DRAFT)).toBe(`---
title: '某市发布工业数据'
categories:
 - 金融
headimg: ''
author: ''
comments: false
date: 2022-08-18T16:47:48+08:00
thumbnail: ''
editor: 王某
site: 某财经网
source: 'https://news.example.cn/a/1.html'
lang: zh-CN
word_count: 4
---

正文**一**：二。

***
`);
});

it('ends after the front matter where there is no body', () => {
  expect(markdownFile({ ...DRAFT, html: '' })).toMatch(/\n---\n$/);
});

it('writes the body as HTML on demand, and the front matter that is asked for', () => {
  const options = { profile: 'hexo', body: 'html', keys: { comments: false, word_count: false } } as const;
  expect(markdownFile({ ...DRAFT, html: '<p>{{ 正文 }}</p>' }, options)).toBe(`---
title: '某市发布工业数据'
categories:
 - 金融
date: 2022-08-18T16:47:48+08:00
editor: 王某
site: 某财经网
original_url: 'https://news.example.cn/a/1.html'
lang: zh-CN
disableNunjucks: true
---

<div>
<p>&#123;&#123; 正文 }}</p>
</div>
`);
});
