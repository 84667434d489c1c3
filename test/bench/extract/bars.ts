import { MOST_GROWTH } from './growth';
import { GROUPS, type Group, type GroupScores, type Measure } from './measures';

/** One figure against what it has to be. */
export interface Bar {
  name: string;
  value: number;
  /** At least this; where the name says “at most”, at most. */
  bound: number;
  ok: boolean;
}

/** What our pipeline must reach on the corpus. `leak` is a most, the others are leasts. */
const SCORE_BOUNDS: Record<Group, Partial<Record<Measure, number>>> = {
  all: {
    ...{ f1: 0.975, recall: 0.985, include: 0.97, clean: 0.93, leak: 0.03 },
    ...{ title: 0.96, author: 0.85, instant: 0.95, day: 0.95 },
  },
  'zh finance': {
    ...{ f1: 0.975, recall: 0.985, include: 0.98, clean: 0.93, leak: 0.03 },
    ...{ title: 0.95, author: 0.85, day: 0.95 },
  },
  'en finance': {
    ...{ f1: 0.975, recall: 0.98, include: 0.97, clean: 0.93, leak: 0.03 },
    ...{ title: 0.96, author: 0.88, instant: 0.95, day: 0.95 },
  },
};

/** The time of our pipeline in Chromium, Readability alone being 1. */
const MOST_TIME = 1.5;
/** The content script, in bytes. */
const MOST_BYTES = 120_000;

/** The bars of the scores that our pipeline has on the corpus. A group without pages fails. */
export function scoreBars(scores: GroupScores): Bar[] {
  return GROUPS.flatMap((group) =>
    Object.entries(SCORE_BOUNDS[group]).map(([measure, bound]) => {
      const value = scores[group][measure as Measure] ?? Number.NaN;
      const name = `${group}: ${measure}`;
      return measure === 'leak' ? atMost(name, value, bound) : atLeast(name, value, bound);
    }),
  );
}

/** The bars of time and size. Growth by shape of the page and by piece of the line. */
export function costBars(cost: {
  time: number;
  bytes: number;
  pages: Record<string, number>;
  lines: Record<string, number>;
}): Bar[] {
  return [
    atMost('time in Chromium / Readability alone', cost.time, MOST_TIME),
    atMost('bytes of the content script', cost.bytes, MOST_BYTES),
    ...Object.entries(cost.pages).map(([shape, factor]) =>
      atMost(`time of twice the elements, up to 50,000: ${shape}`, factor, MOST_GROWTH),
    ),
    ...Object.entries(cost.lines).map(([piece, factor]) =>
      atMost(`time of a line of 1 MB / 0.5 MB: ${piece}`, factor, MOST_GROWTH),
    ),
  ];
}

function atLeast(name: string, value: number, bound: number): Bar {
  return { name: `${name}, at least`, value, bound, ok: value >= bound };
}

function atMost(name: string, value: number, bound: number): Bar {
  return { name: `${name}, at most`, value, bound, ok: value <= bound };
}
