import { expect, it } from 'vitest';
import { leaveWish, readWish } from './wish';

it('holds for one clip only', () => {
  expect(readWish()).toBe('article');
  leaveWish('anyway');
  expect(readWish()).toBe('anyway');
  expect(readWish()).toBe('article');
});

it('is injected alone: its source refers to nothing of its module', () => {
  const alone = new Function('wish', `(${leaveWish.toString()})(wish)`);
  alone('selection');
  expect(readWish()).toBe('selection');
});
