import { expect, it } from 'vitest';
import type { Figures, SetFigures } from './figures';
import { report } from './report';

const scores = { all: { f1: 0.98, title: 1 }, 'zh finance': { f1: 0.97654 }, 'en finance': {} };
const ratio = (median: number) => ({ median, ninetieth: median * 2 });
const SET: SetFigures = {
  pages: 12,
  scores: { tearsheet: scores, readability: scores, defuddle: scores },
  time: {
    jsdom: { tearsheet: ratio(1.5), readability: ratio(1), defuddle: ratio(2) },
    chromium: {
      ...{ tearsheet: ratio(1.234), readability: ratio(1) },
      ...{ defuddle: ratio(3), inOnePlace: ratio(1.6) },
    },
  },
};
const FIGURES: Figures = {
  samples: SET,
  costs: {
    bytes: 1_234,
    growth: {
      pages: { tables: { factor: 2.04, times: { 25000: 100.4, 50000: 204.8 } } },
      lines: { digits: { factor: 2, times: { 500000: 1, 1000000: 2 } } },
    },
  },
};
const BAR = { name: 'bytes of the content script, at most', value: 1_234, bound: 120_000, ok: true };

/** The lines of a report that have this in them. */
function lines(part: string, figures: Figures, ...bars: Parameters<typeof report>[1]): string[] {
  return report(figures, bars)
    .split('\n')
    .filter((line) => line.includes(part));
}

it('has a row for each group and extractor, and a dash for what is not known', () => {
  expect(lines('finance', FIGURES).map((line) => line.replace(/ +/g, ' '))).toEqual([
    ...['Tearsheet', 'Readability', 'Defuddle'].map(
      (name) => `| zh finance | ${name} | 0.977 | – | – | – | – | – | – | – | – | – |`,
    ),
    ...['Tearsheet', 'Readability', 'Defuddle'].map(
      (name) => `| en finance | ${name} | – | – | – | – | – | – | – | – | – | – |`,
    ),
  ]);
});

it('sets every table in columns of one width', () => {
  const tables = report(FIGURES, [BAR])
    .split('\n\n')
    .filter((part) => part.startsWith('|'));
  expect(tables).toHaveLength(4);
  for (const table of tables) expect(new Set(table.split('\n').map((line) => line.length)).size).toBe(1);
});

it('prints times as ratios, and growth with the times it was taken from', () => {
  expect(lines('1.23', FIGURES)).toEqual(['| Tearsheet                  | 1.23 (2.47) | 1.50 (3.00) |']);
  expect(lines('all in', FIGURES)).toEqual(['| Tearsheet, all in the page | 1.60 (3.20) | –           |']);
  expect(lines('tables', FIGURES)).toEqual(['| tables | 100 ms | 205 ms | 2.04   |']);
});

it('tells of the corpus only where there is one', () => {
  expect(lines('corpus', FIGURES)).toEqual([]);
  expect(lines('corpus', { ...FIGURES, corpus: SET })).toHaveLength(2);
});

it('says of each bar whether it holds, and ends with those that do not', () => {
  const missed = { ...BAR, name: 'all: day, at least', value: 0.9449, bound: 0.95, ok: false };
  expect(lines('ok ', FIGURES, BAR)).toEqual([
    '| ok | bytes of the content script, at most | 1,234 | 120,000 |',
  ]);
  expect(report(FIGURES, [BAR])).toMatch(/\nAll 1 bars hold\.$/);
  expect(report(FIGURES, [BAR, missed])).toMatch(
    /\n1 of 2 bars missed:\n {2}all: day, at least 0\.95: 0\.945$/,
  );
});
