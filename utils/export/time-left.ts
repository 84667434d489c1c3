/** Milliseconds of work before anything is said about the rest: the first clips are no measure. */
const MEASURED = 2_000;

/**
 * Estimates how long the rest of some work takes if it goes on as it went.
 *
 * @param elapsed milliseconds since it began
 * @returns whole seconds; undefined where there is nothing to judge by yet
 */
export function secondsLeft(done: number, total: number, elapsed: number): number | undefined {
  if (done === 0 || elapsed < MEASURED || done >= total) return undefined;
  return Math.ceil((elapsed / done) * ((total - done) / 1000));
}
