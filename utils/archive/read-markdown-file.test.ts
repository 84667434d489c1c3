import { describe, expect, it } from 'vitest';
import { FrontMatterError } from '../front-matter/read-front-matter';
import { type MarkdownRecord, markdownFile } from './markdown-file';
import { readMarkdownFile } from './read-markdown-file';

const RECORD: MarkdownRecord = {
  title: '某市发布工业数据',
  sections: ['财经', '宏观'],
  authors: ['李某'],
  editors: [],
  site: '某财经网',
  published: { instant: '2022-08-18T08:47:48.000Z', offset: 480, precision: 'second', from: 'front-matter' },
  url: 'https://news.example.cn/a/1.html',
  canonicalUrl: 'https://news.example.cn/a/1.html',
  securities: [{ symbol: '000001.SZ', name: '某银行' }],
  lang: 'zh-CN',
  description: '一句话',
  wordCount: 3,
  readingMinutes: 1,
  extractor: '1',
  tags: ['工业'],
  starred: true,
  note: '第一行\n第二行',
  clippedAt: '2026-11-24T03:00:00.000Z',
  contentHash: '0123456789abcdef',
  html: '<p>一</p>\n\n<pre>{{ 二 }}</pre>',
};

const toHtml = (markdown: string) => `<markdown>${markdown}</markdown>`;

describe.each(['standard', 'hexo', 'hugo', 'jekyll', 'obsidian'] as const)(
  'a file of the profile %s',
  (profile) => {
    it('says what the record says', () => {
      const written = { profile, keys: { note: 'Notiz', title: 'Titel' } } as const;
      const file = markdownFile(RECORD, { ...written, body: 'html' });
      const { metadata, reader, clippedAt, contentHash, html, ignored } = readMarkdownFile(file, {
        toHtml,
        written,
      });
      const {
        readingMinutes,
        extractor,
        tags,
        starred,
        note,
        clippedAt: when,
        contentHash: hash,
        ...rest
      } = RECORD;
      expect({ ...metadata, html }).toEqual({
        ...rest,
        editors: undefined,
        html: '<p>一</p>&#10;\n<pre>&#123;&#123; 二 }}</pre>',
      });
      expect({ ...reader, clippedAt, contentHash, ignored }).toEqual({
        ...{ tags, starred, note, clippedAt: when, contentHash: hash, ignored: [] },
      });
    });
  },
);

it('gives a body of Markdown to be turned into HTML', () => {
  expect(
    readMarkdownFile('---\ntitle: 涨\nlayout: post\n---\n\n# 一\n\n<div>二</div>\n', { toHtml }),
  ).toEqual({
    ...{ metadata: { title: '涨' }, reader: {}, ignored: [], data: { title: '涨', layout: 'post' } },
    html: '<markdown># 一\n\n<div>二</div>\n</markdown>',
  });
});

it('takes a file without front matter for a body', () => {
  expect(readMarkdownFile('\uFEFF一\n', { toHtml })).toEqual({
    ...{ metadata: {}, reader: {}, ignored: [], data: {}, html: '<markdown>一\n</markdown>' },
  });
});

it('throws where the front matter cannot be read', () => {
  expect(() => readMarkdownFile('---\na: [\n---\n', { toHtml })).toThrow(FrontMatterError);
});
