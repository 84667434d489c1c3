import { expect, it } from 'vitest';
import { fileHash, textHash } from './content-hash';

it.each([
  ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
  ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
  ['证券', '822e82318b51e45d5e13e5541c75b695523f98155f075f14e3f124fad9485e0e'],
])('%j has the same hash as a text and as a file', async (text, expected) => {
  expect(textHash(text)).toBe(expected);
  expect(await fileHash(new TextEncoder().encode(text))).toBe(expected);
});
