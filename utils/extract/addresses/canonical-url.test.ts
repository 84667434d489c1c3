// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readJsonLd } from '../metadata/json-ld';
import { readMeta } from '../metadata/meta';
import { canonicalUrl, cleanUrl } from './canonical-url';

const visited = 'https://www.acme.example/a/1?id=7&utm_source=rss#top';
const canonical = (head: string, url = visited) => {
  const document = new DOMParser().parseFromString(`<head>${head}</head>`, 'text/html');
  return canonicalUrl(document, url, readMeta(document), readJsonLd(document, url));
};

describe('canonicalUrl', () => {
  it.each([
    ['what the page declares', '<link rel="canonical" href="/a/1">', 'https://www.acme.example/a/1'],
    [
      'og:url',
      '<meta property="og:url" content="https://acme.example/a/1?ref=home">',
      'https://acme.example/a/1',
    ],
    ['the visited address', '', 'https://www.acme.example/a/1?id=7'],
    [
      'no other site',
      '<link rel="canonical" href="https://evil.example.net/">',
      'https://www.acme.example/a/1?id=7',
    ],
    [
      'no front page',
      '<link rel="canonical" href="https://www.acme.example/">',
      'https://www.acme.example/a/1?id=7',
    ],
    ['no script', '<link rel="canonical" href="javascript:alert(1)">', 'https://www.acme.example/a/1?id=7'],
  ])('takes %s', (_what, head, url) => {
    expect(canonical(head)).toBe(url);
  });
});

it.each([
  ['https://a.example/x?utm_campaign=a&fbclid=b&id=1', 'https://a.example/x?id=1'],
  ['//a.example/x', 'https://a.example/x'],
  ['https://user:secret@a.example/x#y', 'https://a.example/x'],
  ['mailto:a@a.example', undefined],
  ['http://', undefined],
  ['', undefined],
])('cleans %s', (address, url) => {
  expect(cleanUrl(address, 'https://b.example/')).toBe(url);
});
