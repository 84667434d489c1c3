import { setImmediate } from 'node:timers/promises';
import type { BenchPage } from './bench-page';
import { EXTRACTORS, type Extractor, type GroupScores } from './measures';
import { type PageRun, runInJsdom } from './run-in-jsdom';
import { scoreGroups, scorePage } from './score';

/** What the extractors make of a set of pages, and the milliseconds that each took for each page. */
export interface Quality {
  scores: Record<Extractor, GroupScores>;
  times: Record<Extractor, number>[];
}

/** Runs every extractor over pages in jsdom and scores it by their truths. */
export async function measureQuality(pages: readonly BenchPage[]): Promise<Quality> {
  const runs: (PageRun & Pick<BenchPage, 'truth'>)[] = [];
  for (const page of pages) {
    runs.push({ truth: page.truth, ...runInJsdom(page) });
    // What jsdom refers to weakly is kept until the turn ends: all pages in one turn are more than the memory holds.
    await setImmediate();
  }
  const scores = EXTRACTORS.map((name) => {
    const scored = runs.flatMap(({ truth, predictions }) =>
      truth ? [{ truth, scores: scorePage(truth, predictions[name]) }] : [],
    );
    return [name, scoreGroups(scored)];
  });
  return { scores: Object.fromEntries(scores), times: runs.map(({ times }) => times) };
}
