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
