// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readJsonLd } from '../metadata/json-ld';
import { readMeta } from '../metadata/meta';
import { canonicalUrl, cleanUrl, registrable } from './canonical-url';

const visited = 'https://www.acme.example/a/1?id=7&utm_source=rss#top';
const canonical = (head: string, url = visited) => {
  const document = new DOMParser().parseFromString(`<head>${head}</head>`, 'text/html');
  return canonicalUrl(document, url, readMeta(document), readJsonLd(document, url));
};

describe('canonicalUrl', () => {
  it.each<string[]>([
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
    ...[
      ['a link', '<link rel="canonical" href="https://other.example.net/a/9">'],
      ['og:url', '<meta property="og:url" content="https://other.example.net/a/9">'],
      [
        'JSON-LD',
        '<script type="application/ld+json">{"@type":"NewsArticle","url":"https://other.example.net/a/9"}</script>',
      ],
    ].map(([what = '', head = '']) => [
      `no article of another site that ${what} names`,
      head,
      'https://www.acme.example/a/1?id=7',
    ]),
    [
      'the own address where a link names another site and og:url does not',
      '<link rel="canonical" href="https://other.example.net/a/9"><meta property="og:url" content="/a/1">',
      'https://www.acme.example/a/1',
    ],
    [
      'no front page',
      '<link rel="canonical" href="https://www.acme.example/">',
      'https://www.acme.example/a/1?id=7',
    ],
    ['no script', '<link rel="canonical" href="javascript:alert(1)">', 'https://www.acme.example/a/1?id=7'],
  ])('takes %s', (_what, head = '', url = '') => {
    expect(canonical(head)).toBe(url);
  });
});

it('tells sites of one country apart, so that none takes the clip of another over', () => {
  const head = '<link rel="canonical" href="https://news.other.com.cn/a/9">';
  expect(canonical(head, 'https://finance.acme.com.cn/a/1')).toBe('https://finance.acme.com.cn/a/1');
});

describe('canonicalUrl of what was visited', () => {
  const declaring = (href: string) => `<link rel="canonical" href="${href}">`;
  it.each([
    [
      'https://www.google.com/amp/s/www.acme.example/a/amp/',
      declaring('https://www.acme.example/a'),
      'https://www.acme.example/a',
    ],
    ['https://www-acme-example.cdn.ampproject.org/c/s/www.acme.example/a', '', 'https://www.acme.example/a'],
    [
      'https://www.google.com/amp/s/www.acme.example/a',
      declaring('https://evil.example.net/a'),
      'https://www.acme.example/a',
    ],
    [
      'https://www.acme.example/a',
      declaring('https://www-acme-example.cdn.ampproject.org/c/s/www.acme.example/a'),
      'https://www.acme.example/a',
    ],
    ['https://www.acme.example/a', declaring('http://www.acme.example/a'), 'https://www.acme.example/a'],
    ['http://www.acme.example/a', declaring('http://www.acme.example/a'), 'http://www.acme.example/a'],
    ['https://www.acme.example/a', declaring('http://m.acme.example/a'), 'http://m.acme.example/a'],
    [
      'https://app.acme.example/#/news/88123?utm_source=x&id=7',
      '',
      'https://app.acme.example/#/news/88123?id=7',
    ],
    [
      'https://app.acme.example/#!/news/88123',
      declaring('https://app.acme.example/'),
      'https://app.acme.example/#!/news/88123',
    ],
    [
      'https://app.acme.example/index.html#!news/88123',
      '',
      'https://app.acme.example/index.html#!news/88123',
    ],
    ...['/reader/', '/reader-2/index.html', '/index.htm', '/'].map((shell) => [
      `https://app.acme.example${shell}#/news/88123`,
      declaring(shell),
      `https://app.acme.example${shell}#/news/88123`,
    ]),
    ...['/a/b/', '/reader', '/start.html', '/x.index.html'].map((page) => [
      `https://app.acme.example${page}#/news/88123`,
      declaring(page),
      `https://app.acme.example${page}`,
    ]),
    ['https://www.acme.example/a/1#/comments', declaring('/a/1'), 'https://www.acme.example/a/1'],
    ['https://www.acme.example/a/1#comments', '', 'https://www.acme.example/a/1'],
    ['https://www.acme.example/a/1#/', '', 'https://www.acme.example/a/1'],
  ])('%s', (url = '', head = '', expected = '') => expect(canonical(head, url)).toBe(expected));
});

it.each([
  ['www.acme.example', 'acme.example'],
  ['acme.example', 'acme.example'],
  ['localhost', 'localhost'],
  ['a.b.acme.co.uk', 'acme.co.uk'],
  ['co.uk', 'co.uk'],
  ...['com', 'co', 'net', 'org', 'gov', 'edu', 'ac', 'ne', 'or', 'go'].map((level) => [
    `www.acme.${level}.jp`,
    `acme.${level}.jp`,
  ]),
  ['www.acme.ecom.de', 'ecom.de'],
  ['www.acme.coms.de', 'coms.de'],
])('compares %s by %s', (host = '', site = '') => expect(registrable(host)).toBe(site));

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
