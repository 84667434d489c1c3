import type { Growth } from './growth';
import type { Extractor, GroupScores, Timed } from './measures';

/** The time of an extractor as a ratio to Readability alone: over the pages, the median and what nine in ten stay below. */
export interface Ratio {
  median: number;
  ninetieth: number;
}

/** What is measured of a set of pages. */
export interface SetFigures {
  pages: number;
  scores: Record<Extractor, GroupScores>;
  time: { jsdom: Record<Extractor, Ratio>; chromium: Record<Timed, Ratio> };
}

/** Everything that a run measures. */
export interface Figures {
  samples: SetFigures;
  /** Absent where there is no corpus. */
  corpus?: SetFigures;
  /** Size of the content script in bytes. */
  bytes: number;
  /** By the shape of a page, and by what a long line is made of. */
  growth: Record<'pages' | 'lines', Record<string, Growth>>;
}
