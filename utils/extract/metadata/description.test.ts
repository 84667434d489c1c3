// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { findDescription } from './description';
import { readJsonLd } from './json-ld';
import { readMeta } from './meta';

it.each([
  [
    '<meta property="og:description" content="A summary."><meta name="description" content="Other">',
    'A summary.',
  ],
  [
    '<meta property="og:description" content="Rates fall"><meta name="description" content="A summary.">',
    'A summary.',
  ],
  ['<meta name="description" content="原标题：旧题 概要。">', '概要。'],
  ['<meta name="description" content="Rates fall">', ''],
  ['', ''],
])('reads %s', (head, description) => {
  const document = new DOMParser().parseFromString(head, 'text/html');
  const jsonLd = readJsonLd(document, 'https://a.example/');
  expect(findDescription(readMeta(document), jsonLd, ['Rates fall', '旧题', ''])).toBe(description);
});
