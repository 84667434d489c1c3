import type { BenchPage } from './bench-page';
import { EXTRACTORS, type Extractor, type GroupScores } from './measures';
import { runInJsdom } from './run-in-jsdom';
import { scoreGroups, scorePage } from './score';

/** What the extractors make of a set of pages, and the milliseconds that each took for each page. */
export interface Quality {
  scores: Record<Extractor, GroupScores>;
  times: Record<Extractor, number>[];
}

/** Runs every extractor over pages in jsdom and scores it by their truths. */
export function measureQuality(pages: readonly BenchPage[]): Quality {
  const runs = pages.map((page) => ({ truth: page.truth, ...runInJsdom(page) }));
  const scores = EXTRACTORS.map((name) => {
    const scored = runs.flatMap(({ truth, predictions }) =>
      truth ? [{ truth, scores: scorePage(truth, predictions[name]) }] : [],
    );
    return [name, scoreGroups(scored)];
  });
  return { scores: Object.fromEntries(scores), times: runs.map(({ times }) => times) };
}
