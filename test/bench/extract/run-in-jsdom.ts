import { loadPage } from '../../extract/load-page';
import type { BenchPage } from './bench-page';
import { type Prediction, RUNS } from './extractors';
import type { Extractor } from './measures';

/** What the extractors made of one page, and how long each took. */
export interface PageRun<Name extends Extractor> {
  predictions: Record<Name, Prediction>;
  /** Milliseconds that the process worked. */
  times: Record<Name, number>;
}

/** Runs extractors over a page in jsdom. One that throws has found nothing, and its time counts all the same. */
export function runInJsdom<Name extends Extractor>(
  { url, now, html }: BenchPage,
  extractors: readonly Name[],
): PageRun<Name> {
  const document = loadPage(new TextEncoder().encode(html()), url);
  const predictions = {} as PageRun<Name>['predictions'];
  const times = {} as PageRun<Name>['times'];
  for (const name of extractors) {
    const start = process.cpuUsage();
    const read = attempt(() => RUNS[name](document, url, now));
    times[name] = workSince(start);
    predictions[name] = read?.() ?? {};
  }
  document.defaultView?.close();
  return { predictions, times };
}

/** Milliseconds that the process worked. Not those on the clock: what else the machine does is no part of them. */
function workSince(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

function attempt<T>(run: () => T): T | undefined {
  try {
    return run();
  } catch {
    return undefined;
  }
}
