import type { Ratio } from './figures';
import { EXTRACTORS, type Extractor } from './measures';
import { median, quantile } from './statistics';

/** Each extractor's time as a ratio to Readability's on the same page, over all pages. */
export function ratios(pages: readonly Record<Extractor, number>[]): Record<Extractor, Ratio> {
  const list = EXTRACTORS.map((name) => {
    const values = pages.map((times) => times[name] / times.readability);
    return [name, { median: median(values), ninetieth: quantile(values, 0.9) }] as const;
  });
  return Object.fromEntries(list) as Record<Extractor, Ratio>;
}
