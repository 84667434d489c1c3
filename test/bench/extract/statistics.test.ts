import { expect, it } from 'vitest';
import { EXTRACTORS } from './measures';
import { ratios } from './ratios';
import { mean, median, quantile } from './statistics';

it.each([
  [[3, 1, 2], 2],
  [[4, 1, 2, 3], 2.5],
  [[7], 7],
])('the median of %j is %d', (values, expected) => expect(median(values)).toBe(expected));

it('takes a quantile between neighbours in proportion', () => {
  expect(quantile([0, 10], 0.9)).toBe(9);
  expect(quantile([5, 1, 4, 2, 3], 0.25)).toBe(2);
});

it('has no figure for nothing', () => {
  expect([median([]), quantile([], 0.9), mean([])]).toEqual([Number.NaN, Number.NaN, Number.NaN]);
});

it('compares extractors page by page, not by their sums', () => {
  const pages = [
    { tearsheet: 2, readability: 1, defuddle: 3 },
    { tearsheet: 100, readability: 100, defuddle: 100 },
    { tearsheet: 30, readability: 10, defuddle: 50 },
  ];
  expect(ratios(EXTRACTORS, pages)).toMatchObject({
    tearsheet: { median: 2 },
    readability: { median: 1, ninetieth: 1 },
    defuddle: { median: 3 },
  });
});
