// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { findDescription, isKeywords } from './description';
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
  ['<meta name="keywords" content="港口 运价"><meta name="description" content="港口,运价">', ''],
  [
    '<meta property="og:description" content="港口,运价,航运,集装箱"><meta name="description" content="概要。">',
    '概要。',
  ],
  ['', ''],
])('reads %s', (head, description) => {
  const document = new DOMParser().parseFromString(head, 'text/html');
  const jsonLd = readJsonLd(document, 'https://a.example/');
  expect(findDescription(readMeta(document), jsonLd, ['Rates fall', '旧题', ''])).toBe(description);
});

it.each([
  ['harbour, freight rates, shipping, Velmont', true],
  ['港口,运价,海岬航运,三季报', true],
  ['港口、运价、航运、集装箱', true],
  ['Rates, fees and fuel', false],
  ['Fees, fuel, tolls, and a strike that nobody saw coming at the port of Velmont', false],
  ['海岬航运周二公布，第三季度营业收入增长，利润好于预期，维持全年指引', false],
  ['Harbour fees, up a tenth, hit shippers, ports, and trade.', false],
])('%s is a list of keywords: %s', (text, expected) => expect(isKeywords(text)).toBe(expected));
