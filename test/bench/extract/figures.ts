import type { Hint } from './blind';
import type { Growth } from './growth';
import type { Extractor, GroupScores, Timed } from './measures';

/** The time of an extractor as a ratio to Readability alone: over the pages, the median and what nine in ten stay below. */
export interface Ratio {
  median: number;
  ninetieth: number;
}

/** What the extractors make of a set of pages. */
export interface SetScores<Name extends Extractor = Extractor> {
  pages: number;
  scores: Record<Name, GroupScores>;
}

/** The same, with the times where they were taken. */
export interface SetFigures extends SetScores {
  time?: { jsdom: Record<Extractor, Ratio>; chromium: Record<Timed, Ratio> };
}

/** Everything that a run measures. */
export interface Figures {
  samples: SetFigures;
  /** Absent where there is no corpus. */
  corpus?: SetFigures;
  /** Pages of sites that no rule was made for. */
  newSites?: SetScores;
  /** Our scores on the corpus without one kind of hint. */
  blinded?: Record<Hint, SetScores<'tearsheet'>>;
  /** Absent where only scores were asked for. */
  costs?: Costs;
}

export interface Costs {
  /** Size of the content script in bytes. */
  bytes: number;
  /** By the shape of a page, and by what a long line is made of. */
  growth: Record<'pages' | 'lines', Record<string, Growth>>;
}
