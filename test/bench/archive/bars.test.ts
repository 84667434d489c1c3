import { expect, it } from 'vitest';
import { barsOf, type Figures } from './bars';

const WATCHED = { seconds: 10, before: 40, peak: 100, longestTask: 0 };
const SMALL: Figures = {
  articles: 1_000,
  export: { ...WATCHED, parse: 1, pack: 2 },
  import: { preview: WATCHED, bring: WATCHED },
};

it('holds the larger size against the smaller one and against the least that an export takes', () => {
  const large: Figures = {
    articles: 10_000,
    export: { seconds: 41, before: 40, peak: 150, longestTask: 101, parse: 8, pack: 12.5 },
    import: {
      preview: { ...WATCHED, peak: 151, longestTask: 99 },
      bring: { ...WATCHED, peak: 90, longestTask: 100 },
    },
  };
  expect(barsOf(SMALL, large).map(({ value, bound, ok }) => [value, bound, ok])).toEqual([
    [150, 150, true],
    [151, 150, false],
    [90, 150, true],
    [41, 41, true],
    [101, 100, false],
    [99, 100, true],
    [100, 100, true],
  ]);
});

it('has no bars of memory where the system does not tell', () => {
  const unknown = { ...WATCHED, peak: undefined };
  const large: Figures = {
    ...SMALL,
    export: { ...unknown, parse: 1, pack: 2 },
    import: { preview: unknown, bring: unknown },
  };
  expect(barsOf(SMALL, large)).toHaveLength(4);
});
