import { afterEach, expect, it, vi } from 'vitest';
import { cleanAddress } from './address';
import { cleanUrl } from './metadata/canonical-url';
import { parameterNames } from './parameter-names';

afterEach(() => vi.restoreAllMocks());

it.each([
  ['https://news.example/a', []],
  ['https://news.example/a?id=7&utm_source=x&id=8', ['id', 'utm_source', 'id']],
])('names the parameters of %s', (address, names) => {
  expect(parameterNames(new URL(address))).toEqual(names);
});

it.each([
  ['a link', cleanAddress],
  ['the address of the page', cleanUrl],
])(
  'lets tracking be taken off %s where nothing of URLSearchParams can be iterated, as in Firefox',
  (_, clean) => {
    const denied = () => Object.create(null);
    for (const method of ['keys', 'values', 'entries', Symbol.iterator] as const) {
      vi.spyOn(URLSearchParams.prototype, method).mockImplementation(denied);
    }
    expect(() => [...new URL('https://news.example/').searchParams.keys()]).toThrow('not iterable');
    const address = 'https://news.example/a?id=7&utm_source=x&utm_medium=y&page=2';
    expect(clean(address, 'https://news.example/')).toBe('https://news.example/a?id=7&page=2');
  },
);
