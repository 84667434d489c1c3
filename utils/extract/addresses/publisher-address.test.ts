import { expect, it } from 'vitest';
import { publisherAddress } from './publisher-address';

it.each([
  [
    'https://www.google.com/amp/s/www.acme.example/2026/a/amp/%3futm_source=x',
    'https://www.acme.example/2026/a/amp/?utm_source=x',
  ],
  ['https://www.google.co.uk/amp/www.acme.example/a', 'http://www.acme.example/a'],
  [
    'https://www-acme-example.cdn.ampproject.org/c/s/www.acme.example/a?page=2',
    'https://www.acme.example/a?page=2',
  ],
  ['https://www-acme-example.cdn.ampproject.org/v/s/www.acme.example/a', 'https://www.acme.example/a'],
  ['https://www.bing-amp.com/c/s/www.acme.example/a.amp.html', 'https://www.acme.example/a.amp.html'],
  ['https://www.google.com/search?q=amp', 'https://www.google.com/search?q=amp'],
  ['https://www.acme.example/amp/s/other.example/a', 'https://www.acme.example/amp/s/other.example/a'],
  ['https://www.google.com/amp/s/', 'https://www.google.com/amp/s/'],
  ['no address', 'no address'],
])('%s', (address, expected) => expect(publisherAddress(address)).toBe(expected));
