import { MOST_GROWTH } from './growth';
import type { Group, GroupScores, Measure } from './measures';

/** One figure against what it has to be. */
export interface Bar {
  name: string;
  value: number;
  /** At least this; where the name says “at most”, at most. */
  bound: number;
  ok: boolean;
}

/** The sets of pages that have bars: the corpus, pages of sites nobody tuned for, and the corpus without one kind of hint. */
export type ScoredSet = 'corpus' | 'newSites' | 'names' | 'data' | 'site';

const SET_NAMES: Record<ScoredSet, string> = {
  corpus: 'corpus',
  newSites: 'new sites',
  names: 'without names',
  data: 'without data',
  site: 'unknown host',
};

/** What our pipeline must reach. `leak` is a most, the others are leasts. */
const SCORE_BOUNDS: Record<ScoredSet, Partial<Record<Group, Partial<Record<Measure, number>>>>> = {
  corpus: {
    all: {
      ...{ f1: 0.98, recall: 0.985, include: 0.975, clean: 0.96, leak: 0.03 },
      ...{ title: 0.96, author: 0.96, instant: 1, day: 0.99 },
    },
    'zh finance': {
      ...{ f1: 0.975, recall: 0.985, include: 0.98, clean: 0.93, leak: 0.03 },
      ...{ title: 0.95, author: 0.85, day: 0.95 },
    },
    'en finance': {
      ...{ f1: 0.975, recall: 0.98, include: 0.97, clean: 0.93, leak: 0.03 },
      ...{ title: 0.96, author: 0.88, instant: 0.95, day: 0.95 },
    },
  },
  newSites: {
    all: { f1: 0.97, include: 0.97, clean: 0.95, title: 0.96, author: 0.95, instant: 1, day: 0.98 },
  },
  names: {
    all: { f1: 0.975, include: 0.965, clean: 0.94, title: 0.955, author: 0.94, instant: 1, day: 0.985 },
  },
  data: {
    all: { f1: 0.98, include: 0.965, clean: 0.96, title: 0.94, author: 0.92, instant: 0.8, day: 0.97 },
  },
  site: {
    all: { f1: 0.98, include: 0.97, clean: 0.96, title: 0.96, author: 0.96, instant: 1, day: 0.985 },
  },
};

/** The time of our pipeline in Chromium, Readability alone being 1. */
const MOST_TIME = 1.6;
/** The content script, in bytes. */
const MOST_BYTES = 120_000;

/** The bars of the scores of the sets that were measured. A group without pages fails. */
export function scoreBars(sets: Partial<Record<ScoredSet, GroupScores>>): Bar[] {
  return (Object.keys(sets) as ScoredSet[]).flatMap((set) =>
    Object.entries(SCORE_BOUNDS[set]).flatMap(([group, bounds]) =>
      Object.entries(bounds).map(([measure, bound]) => {
        const value = sets[set]?.[group as Group][measure as Measure] ?? Number.NaN;
        const name = `${SET_NAMES[set]}, ${group}: ${measure}`;
        return measure === 'leak' ? atMost(name, value, bound) : atLeast(name, value, bound);
      }),
    ),
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
