import type { Page } from 'puppeteer-core';
import { privateMemory } from '../library/memory';
import { round } from '../library/report';

/** What was seen of a page while it did something. */
export interface Watched {
  seconds: number;
  /** Megabytes that the extension's process held before and at most; undefined where the system does not tell. */
  before: number | undefined;
  peak: number | undefined;
  /** Milliseconds of the longest task on the page's main thread; those under 50 count as none. */
  longestTask: number;
}

/** Milliseconds between two looks at the memory. */
const OFTEN = 100;

/**
 * Watches a page, and its workers with it, while something is done there.
 *
 * @param browser process id of the browser
 */
export async function watch(page: Page, browser: number, run: () => Promise<unknown>): Promise<Watched> {
  const client = await page.createCDPSession();
  await client.send('HeapProfiler.collectGarbage');
  await client.detach();
  const tasks = await page.evaluateHandle(() => {
    const tasks: number[] = [];
    new PerformanceObserver((list) =>
      tasks.push(...list.getEntries().map(({ duration }) => duration)),
    ).observe({ type: 'longtask' });
    return tasks;
  });
  const before = privateMemory(browser);
  let peak = before;
  const looking = setInterval(() => {
    const now = privateMemory(browser);
    if (now !== undefined && peak !== undefined) peak = Math.max(now, peak);
  }, OFTEN);
  const start = performance.now();
  try {
    await run();
  } finally {
    clearInterval(looking);
  }
  const seconds = round((performance.now() - start) / 1000);
  const longestTask = await tasks.evaluate((durations) => Math.max(0, ...durations));
  return { seconds, before: megabytes(before), peak: megabytes(peak), longestTask };
}

function megabytes(bytes: number | undefined): number | undefined {
  return bytes === undefined ? undefined : Math.round(bytes / 1e6);
}
