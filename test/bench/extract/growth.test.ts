import { expect, it } from 'vitest';
import { measureGrowth, worstFactor } from './growth';

/** A run that takes the next of the given times. */
function taking(...times: number[]): { run: () => Promise<number>; left: number[] } {
  return { run: async () => times.shift() ?? Number.NaN, left: times };
}

it('is the worst of the doublings', () => {
  expect(worstFactor([1, 2, 4], { 1: 10, 2: 20, 4: 60 })).toBe(3);
});

it('is that of one doubling where the sizes are further apart', () => {
  expect(worstFactor([1, 4], { 1: 10, 4: 90 })).toBe(3);
});

it('measures once where the growth is linear', async () => {
  const { run, left } = taking(10, 20, 999);
  expect(await measureGrowth([1, 2], run)).toEqual({ factor: 2, times: { 1: 10, 2: 20 } });
  expect(left).toEqual([999]);
});

it('measures again where it seems not to be, and takes the least', async () => {
  const { run } = taking(10, 50, 12, 22);
  expect(await measureGrowth([1, 2], run)).toEqual({ factor: 2.2, times: { 1: 10, 2: 22 } });
});

it('does not repeat and does not enlarge what would freeze a page', async () => {
  const { run, left } = taking(1_000, 30_000, 999);
  expect(await measureGrowth([1, 2, 4], run)).toEqual({ factor: 30, times: { 1: 1_000, 2: 30_000 } });
  expect(left).toEqual([999]);
});
