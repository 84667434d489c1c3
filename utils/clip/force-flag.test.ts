import { expect, it } from 'vitest';
import { readForce, setForce } from './force-flag';

it('holds for one clip only', () => {
  expect(readForce()).toBe(false);
  setForce();
  expect(readForce()).toBe(true);
  expect(readForce()).toBe(false);
});

it('is injected alone: its source refers to nothing of its module', () => {
  const alone = new Function(`(${setForce.toString()})()`);
  alone();
  expect(readForce()).toBe(true);
});
