import { expect, it } from 'vitest';
import { measureGrowth, worstFactor } from './growth';

/** A run that takes the next of the given times. */
function taking(...times: number[]): { run: () => Promise<number[]>; left: number[] } {
  return { run: async () => times.splice(0, 1), left: times };
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

it('measures again where it seems not to be, and takes the median of all', async () => {
  const { run, left } = taking(10, 50, 12, 22, 11, 23, 999);
  expect(await measureGrowth([1, 2], run)).toEqual({ factor: 23 / 11, times: { 1: 11, 2: 23 } });
  expect(left).toEqual([999]);
});

it('is not misled by runs of a faster moment, which only what is short fits into', async () => {
  const rounds: Record<number, number[][]> = { 1: [[6, 10, 11]], 2: [[20, 21, 22]] };
  expect(await measureGrowth([1, 2], async (size) => rounds[size]?.shift() ?? [])).toEqual({
    factor: 2.1,
    times: { 1: 10, 2: 21 },
  });
});

it('does not repeat and does not enlarge what would freeze a page', async () => {
  const { run, left } = taking(1_000, 30_000, 999);
  expect(await measureGrowth([1, 2, 4], run)).toEqual({ factor: 30, times: { 1: 1_000, 2: 30_000 } });
  expect(left).toEqual([999]);
});
