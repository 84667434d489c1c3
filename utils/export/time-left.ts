/** Milliseconds of work before there is an estimate: the first clips say little about the rest. */
const LEAST_ELAPSED = 2_000;

/**
 * Estimates how long the rest of some work takes at the same speed.
 *
 * @param elapsed milliseconds since it began
 * @returns whole seconds; undefined where it is too early to tell
 */
export function secondsLeft(done: number, total: number, elapsed: number): number | undefined {
  if (done === 0 || elapsed < LEAST_ELAPSED || done >= total) return undefined;
  return Math.ceil((elapsed / done) * ((total - done) / 1000));
}
