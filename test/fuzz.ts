/** How many times the usual number of cases a property is tried with, each time on others: `FUZZ=20 npm test`. */
const TIMES = Number(process.env['FUZZ'] ?? 0);

/**
 * How a property is tried: by itself always on the same cases, so that a run says something about the change that was made
 * and not about luck; with `FUZZ` on many others.
 *
 * @param numRuns the usual number of cases
 */
export function runs(numRuns: number): { numRuns: number; seed?: number } {
  return TIMES > 0 ? { numRuns: numRuns * TIMES } : { numRuns, seed: 1 };
}
