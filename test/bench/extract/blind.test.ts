import { expect, it } from 'vitest';
import { blind, type Hint } from './blind';

const URL = 'https://news.example/2026/fees';
const PAGE = [
  '<html><head><meta charset="utf-8"><meta property="article:published_time" content="2026-03-10"><meta name="author" content="Ada Quill">',
  '<script type="application/ld+json">{"@type":"NewsArticle"}</script></head>',
  '<body><div class="story body" id="story"><time datetime="2026-03-10">10 March</time>',
  '<p itemprop="articleBody" class="story">Fees rise.</p><a href="https://news.example/2">Next</a></div></body></html>',
].join('');

it.each<[Hint, string[], string[]]>([
  ['names', ['Fees rise.', 'datetime="2026-03-10"', 'ld+json', 'Ada Quill'], ['"story', 'body"']],
  [
    'data',
    ['class="story body"', 'datetime', 'charset'],
    ['ld+json', 'Ada Quill', 'published_time', 'itemprop'],
  ],
  ['times', ['10 March', 'Ada Quill', 'itemprop'], ['<time', 'datetime', 'ld+json', 'published_time']],
  ['site', ['https://www.unknown-publisher.example/2', 'ld+json'], ['news.example/']],
])('without %s', (hint, has, lacks) => {
  const { html } = blind(PAGE, URL, hint);
  expect(has.filter((part) => !html.includes(part))).toEqual([]);
  expect(lacks.filter((part) => html.includes(part))).toEqual([]);
});

it('gives one word one name, so that boxes of one class stay alike', () => {
  const [first, second] = [...blind(PAGE, URL, 'names').html.matchAll(/class="(\S+?)[ "]/g)].map(
    ([, name]) => name,
  );
  expect(first).toBe(second);
});

it('moves the page to a host that no site rule knows', () => {
  expect(blind(PAGE, URL, 'site').url).toBe('https://www.unknown-publisher.example/2026/fees');
});
