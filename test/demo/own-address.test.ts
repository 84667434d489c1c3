// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { ownAddress } from './own-address';

it.each([
  ['<link rel="canonical" href="https://a.example/1">', 'https://a.example/1'],
  ['<link rel="canonical" href="//a.example/1">', 'https://a.example/1'],
  [
    '<link rel="canonical" href="/1"><meta property="og:url" content=" https://a.example/2 ">',
    'https://a.example/2',
  ],
  ['<meta property="og:url" content="https://a.example/2">', 'https://a.example/2'],
  ['<meta property="og:url" content="javascript:alert(1)">', undefined],
  ['<title>a page</title>', undefined],
])('%s', (head, address) => {
  expect(ownAddress(new DOMParser().parseFromString(head, 'text/html'))).toBe(address);
});
