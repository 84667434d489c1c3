import { median } from './statistics';

/** How the time of something grows with its size. */
export interface Growth {
  /** The most that a doubling of the size multiplied the time by. */
  factor: number;
  /**
   * Milliseconds by size, the median of all runs. A machine that shares its processors runs at one speed for a second or two and at
   * another after: the least of several is of the faster one for what is short and of both for what is long, which looks like growth.
   */
  times: Record<number, number>;
}

/** More than linear: twice as much may take this many times as long. */
export const MOST_GROWTH = 2.3;
/** Rounds of measuring; another one is made only where the growth still looks too strong. */
const ROUNDS = 4;
/** What takes that long is not run again, and nothing larger is run, in milliseconds: a page would be frozen. */
const FROZEN = 20_000;

/**
 * Measures how the time of a run grows over sizes that double, or grow by more.
 *
 * @param run runs what is to be measured at a size, once or several times, and tells the milliseconds of each
 */
export async function measureGrowth(
  sizes: readonly number[],
  run: (size: number) => Promise<readonly number[]>,
): Promise<Growth> {
  const runs: Record<number, number[]> = {};
  const times: Record<number, number> = {};
  let factor = Number.NaN;
  for (let round = 0; round < ROUNDS; round++) {
    for (const size of sizes) {
      runs[size] = [...(runs[size] ?? []), ...(await run(size))];
      const time = median(runs[size]);
      times[size] = time;
      if (time > FROZEN) break;
    }
    factor = worstFactor(sizes, times);
    if (factor <= MOST_GROWTH || Object.values(times).some((time) => time > FROZEN)) break;
  }
  return { factor, times };
}

/** The most that the time grew from one size that was measured to the next, as a factor of one doubling. */
export function worstFactor(sizes: readonly number[], times: Readonly<Record<number, number>>): number {
  const measured = sizes.flatMap((size) => (times[size] === undefined ? [] : [{ size, time: times[size] }]));
  const factors = measured.slice(1).map(({ size, time }, at) => {
    const before = measured[at] ?? { size: Number.NaN, time: Number.NaN };
    return (time / before.time) ** (1 / Math.log2(size / before.size));
  });
  return Math.max(...factors);
}
