// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { declaredKind } from './declared-kind';
import { readJsonLd } from './json-ld';
import { readMeta } from './meta';

it.each([
  ['<script type="application/ld+json">{"@type":"NewsArticle"}</script>', 'article'],
  ['<meta property="og:type" content="article">', 'article'],
  ['<script type="application/ld+json">{"@type":"CollectionPage"}</script>', 'list'],
  [
    '<meta property="og:type" content="article"><script type="application/ld+json">{"@type":"ItemList"}</script>',
    'article',
  ],
  ['<meta property="og:type" content="website">', undefined],
])('of %s', (head, kind) => {
  const page = new DOMParser().parseFromString(head, 'text/html');
  expect(declaredKind(readMeta(page), readJsonLd(page, 'https://paper.example/a'))).toBe(kind);
});

it.each([
  ['to another page of the site', '<h1><a href="/b/2.html">Fees rise</a></h1>', 'list'],
  [
    'around it, to another page',
    '<a href="https://wire.paper.example/b/2.html"><h1>Fees rise</h1></a>',
    'list',
  ],
  ['to the page itself', '<h1><a href="http://www.paper.example/a/#top">Fees rise</a></h1>', undefined],
  ['to the address that the page declares', '<h1><a href="/2026/a.html">Fees rise</a></h1>', undefined],
  ['home', '<h1><a href="/">Fees rise</a></h1>', undefined],
  ['to another site', '<h1><a href="https://port.example/fees">Fees rise</a></h1>', undefined],
  ['nowhere', '<h1><a href="javascript:x()">Fees rise</a></h1>', undefined],
])('of a headline that leads %s', (_, body, kind) => {
  const page = new DOMParser().parseFromString(body, 'text/html');
  const own = ['https://paper.example/a', 'https://paper.example/2026/a.html'];
  const headline = page.querySelector('h1') ?? undefined;
  expect(declaredKind(readMeta(page), readJsonLd(page, 'https://paper.example/a'), headline, own)).toBe(kind);
});
