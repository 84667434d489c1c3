import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { keysOf, PROFILES } from '../front-matter/profiles';
import { fileName } from './file-name';
import { type MarkdownOptions, type MarkdownRecord, markdownFile } from './markdown-file';
import { DEFAULT_TEMPLATE, MOST_FOLDERS, PLACEHOLDERS } from './name-template';

const PAGE = readFileSync(new URL('README.md', import.meta.url), 'utf8');

/** The article of the examples. */
const ARTICLE: MarkdownRecord & { id: number } = {
  id: 42,
  title: '三家港口重议堆存费，旺季前后各差一成',
  originalTitle: '港口堆存费重议: 旺季前后差一成',
  sections: ['财经', '产经'],
  leadImage: 'https://img.example.cn/2026/0312/yard.jpg',
  authors: ['林见溪', '周望'],
  editors: ['何青'],
  site: '某财经网',
  source: '某通讯社',
  published: { instant: '2026-03-12T13:35:00.000Z', offset: 480, precision: 'minute', from: 'json-ld' },
  modified: { instant: '2026-03-12T14:02:11.000Z', offset: 480, precision: 'second', from: 'json-ld' },
  url: 'https://news.example.cn/2026-03-12/port.html?from=app',
  canonicalUrl: 'https://news.example.cn/2026-03-12/port.html',
  securities: [{ symbol: '601000.SH', name: '某港股份' }, { symbol: '0144.HK' }],
  lang: 'zh-CN',
  description: '旺季前后，堆存费相差约一成。',
  wordCount: 24,
  readingMinutes: 1,
  truncated: { reason: 'paywall', evidence: '.paywall' },
  extractor: '1',
  tags: ['港口', '运价 2026'],
  starred: true,
  archived: false,
  readAt: '2026-03-13T00:12:45.120Z',
  note: '第二段的数字\n与年报不同。',
  clippedAt: '2026-03-12T23:58:03.512Z',
  contentHash: '7b1f0c5de0a14f0c9d2b8f6b1c3a59e24c7d80f1a6b35e92d4c81f07a9be6350',
  html: '<p>三家港口<strong>旺季前</strong>重议堆存费。</p><blockquote><p>各差一成。</p></blockquote>',
};

/** The block of code behind the line that names it. */
function block(title: string): string {
  const start = PAGE.indexOf(`\n### ${title}\n`);
  return /\n````?\w*\n([\s\S]*?)\n````?\n/.exec(PAGE.slice(start))?.[1] ?? '';
}

it.each<[string, MarkdownOptions]>([
  ...PROFILES.map((profile): [string, MarkdownOptions] => [profile, { profile }]),
  [
    'The body as HTML',
    {
      keys: Object.fromEntries(keysOf('standard').map((key) => [key, key === 'title' && key])),
      body: 'html',
    },
  ],
])('shows the file of %s as it is written', (title, options) => {
  expect(`${block(title)}\n`).toBe(markdownFile(ARTICLE, options));
});

/** What the first column of the tables names. */
const named = new Set(
  [...PAGE.matchAll(/^\| ([^|]*) \|/gm)].flatMap(([, cell = '']) =>
    [...cell.matchAll(/`([^`]+)`/g)].map(([, name]) => name),
  ),
);

it.each(PROFILES)('tells the meaning of every key of %s', (profile) => {
  expect(keysOf(profile).filter((key) => !named.has(key))).toEqual([]);
});

it('tells what every placeholder of a file name stands for', () => {
  expect(PLACEHOLDERS.filter((name) => !named.has(`{${name}}`))).toEqual([]);
  expect(PAGE).toContain(`\`${DEFAULT_TEMPLATE}\``);
  expect(PAGE).toContain(`at most ${MOST_FOLDERS} folders`);
});

it('names the files of its examples as they are named', () => {
  const examples = [...PAGE.matchAll(/^\| `([^`]*\{[^`]*)` \| `([^`]*\.md)` \|$/gm)];
  expect(examples.length).toBeGreaterThan(3);
  for (const [, template, path] of examples) expect(fileName(ARTICLE, template)).toBe(path);
});
