import { describe, expect, it } from 'vitest';
import { costBars, scoreBars } from './bars';
import type { GroupScores, Scores } from './measures';

const GOOD: Scores = { f1: 0.98, recall: 0.99, include: 0.99, clean: 0.97, leak: 0.03, title: 0.97 };
const DATED: Scores = { author: 0.97, instant: 1, day: 0.99 };
const SCORES: GroupScores = {
  all: { ...GOOD, ...DATED },
  'zh finance': { ...GOOD, author: 0.849, day: 0.96 },
  'en finance': { ...GOOD, ...DATED, leak: 0.031 },
};
const COST = { time: 1.6, bytes: 120_000, pages: { tables: 2.3 }, lines: { digits: 2.31 } };

describe('scoreBars', () => {
  it('has a bar for every bound, and none for the instant of Chinese pages, which print no zone', () => {
    const bars = scoreBars({ corpus: SCORES });
    expect(bars).toHaveLength(9 + 8 + 9);
    expect(bars.some(({ name }) => name.startsWith('corpus, zh finance: instant'))).toBe(false);
    expect(bars.filter(({ ok }) => !ok)).toEqual([
      { name: 'corpus, zh finance: author, at least', value: 0.849, bound: 0.85, ok: false },
      { name: 'corpus, en finance: leak, at most', value: 0.031, bound: 0.03, ok: false },
    ]);
  });

  it('misses what was not measured', () => {
    const bars = scoreBars({ corpus: { all: {}, 'zh finance': {}, 'en finance': {} } });
    expect(bars.filter(({ ok }) => ok)).toEqual([]);
  });
});

describe('scoreBars of a set without a kind of hint', () => {
  it('asks for all its pages only', () => {
    const bars = scoreBars({ data: { ...SCORES, all: { ...SCORES.all, instant: 0.79 } } });
    expect(bars).toHaveLength(7);
    expect(bars.filter(({ ok }) => !ok)).toEqual([
      { name: 'without data, all: instant, at least', value: 0.79, bound: 0.8, ok: false },
    ]);
  });
});

describe('costBars', () => {
  it('holds at the bound and is missed beyond it', () => {
    expect(costBars(COST)).toEqual([
      { name: 'time in Chromium / Readability alone, at most', value: 1.6, bound: 1.6, ok: true },
      { name: 'bytes of the content script, at most', value: 120_000, bound: 120_000, ok: true },
      {
        name: 'time of twice the elements, up to 50,000: tables, at most',
        value: 2.3,
        bound: 2.3,
        ok: true,
      },
      { name: 'time of a line of 1 MB / 0.5 MB: digits, at most', value: 2.31, bound: 2.3, ok: false },
    ]);
  });
});
