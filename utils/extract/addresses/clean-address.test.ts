import { expect, it } from 'vitest';
import { cleanAddress, parseAddress } from './clean-address';

const BASE = 'https://paper.example/a/1.html';

it.each([
  ['/b?id=7&utm_source=x#c', 'https://paper.example/b?id=7#c'],
  [' 2.html ', 'https://paper.example/a/2.html'],
  ['http://other.example/b?fbclid=x', 'http://other.example/b'],
  ['mailto:ada@paper.example?subject=a&ref=b', 'mailto:ada@paper.example?subject=a&ref=b'],
  ['javascript:steal()', undefined],
  ['data:text/html,x', undefined],
  ['ftp://paper.example/b', undefined],
  ['tel:+4712345678', undefined],
  ['http://', undefined],
  ['  ', undefined],
])('makes of %s the address %s', (value, address) => expect(cleanAddress(value, BASE)).toBe(address));

it.each([
  ['b', 'https://paper.example/a/b'],
  ['', undefined],
  [' \t', undefined],
  ['https://[', undefined],
])('parses %j', (value, address) => expect(parseAddress(value, BASE)?.href).toBe(address));
