import { expect, it } from 'vitest';
import { sameImage } from './same-image';

it.each([
  ['https://img.lanhai.example/a/cover.jpg', 'http://img.lanhai.example/a/cover.jpg?w=640', true],
  ['https://img.lanhai.example/w550/8f2c01ab7d.jpg', 'https://cdn.lanhai.example/w1200/8f2c01ab7d.jpg', true],
  ['https://img.lanhai.example/a/1.jpg', 'https://img.lanhai.example/b/1.jpg', false],
  ['https://img.lanhai.example/?id=1', 'https://img.lanhai.example/?id=2', false],
  ['https://img.lanhai.example/?id=1', 'https://img.lanhai.example/?id=1', true],
  ['https://img.lanhai.example/a/cover.jpg', 'not an address', false],
])('%s and %s: %s', (one, other, same) => {
  expect(sameImage(one, other)).toBe(same);
});
