import type { Ratio } from './figures';
import { median, quantile } from './statistics';

/** The time of each that is named, as a ratio to Readability's on the same page, over all pages. */
export function ratios<Name extends string>(
  names: readonly Name[],
  pages: readonly Record<NoInfer<Name> | 'readability', number>[],
): Record<Name, Ratio> {
  const list = names.map((name) => {
    const values = pages.map((times) => times[name] / times.readability);
    return [name, { median: median(values), ninetieth: quantile(values, 0.9) }] as const;
  });
  return Object.fromEntries(list) as Record<Name, Ratio>;
}
