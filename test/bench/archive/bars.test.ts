import { expect, it } from 'vitest';
import { barsOf, type Figures } from './bars';

const WATCHED = { seconds: 10, before: 40, peak: 100, longestTask: 0 };
const SMALL: Figures = { articles: 1_000, export: { ...WATCHED, parse: 1, pack: 2 } };

it('holds the larger size against the smaller one and against the least that an export takes', () => {
  const large: Figures = {
    articles: 10_000,
    export: { seconds: 41, before: 40, peak: 151, longestTask: 100, parse: 8, pack: 12.5 },
  };
  expect(barsOf(SMALL, large).map(({ value, bound, ok }) => [value, bound, ok])).toEqual([
    [151, 150, false],
    [41, 41, true],
    [100, 100, true],
  ]);
});

it('has no bar of memory where the system does not tell', () => {
  const large: Figures = { ...SMALL, export: { ...SMALL.export, peak: undefined } };
  expect(barsOf(SMALL, large)).toHaveLength(2);
});
