import { expect, it } from 'vitest';
import { articleAddress } from './article-address';

it.each<[string, string | undefined]>([
  ['https://news.example.com/a', 'https://news.example.com/a'],
  // What was imported without an address has one that leads nowhere.
  ['https://imported.invalid/0f', undefined],
  ['file:///home/a.html', undefined],
  ['news', undefined],
])('%s leads to %s', (url, address) => expect(articleAddress({ url })).toBe(address));
