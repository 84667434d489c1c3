import { setImmediate } from 'node:timers/promises';
import type { BenchPage } from './bench-page';
import type { Extractor, GroupScores } from './measures';
import { type PageRun, runInJsdom } from './run-in-jsdom';
import { scoreGroups, scorePage } from './score';

/** What the extractors make of a set of pages, and the milliseconds that each took for each page. */
export interface Quality<Name extends Extractor> {
  scores: Record<Name, GroupScores>;
  times: Record<Name, number>[];
}

/** Runs extractors over pages in jsdom and scores each by the truths of the pages. */
export async function measureQuality<Name extends Extractor>(
  pages: readonly BenchPage[],
  extractors: readonly Name[],
): Promise<Quality<Name>> {
  const runs: (PageRun<Name> & Pick<BenchPage, 'truth'>)[] = [];
  for (const page of pages) {
    runs.push({ truth: page.truth, ...runInJsdom(page, extractors) });
    // What jsdom refers to weakly is kept until the turn ends: all pages in one turn are more than the memory holds.
    await setImmediate();
  }
  const scores = extractors.map((name) => {
    const scored = runs.flatMap(({ truth, predictions }) =>
      truth ? [{ truth, scores: scorePage(truth, predictions[name]) }] : [],
    );
    return [name, scoreGroups(scored)] as const;
  });
  return {
    scores: Object.fromEntries(scores) as Quality<Name>['scores'],
    times: runs.map(({ times }) => times),
  };
}
