/** How the time of something grows with its size. */
export interface Growth {
  /** The most that a doubling of the size multiplied the time by. */
  factor: number;
  /** Milliseconds by size, the least of all runs: what is above it was other work of the machine. */
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
 * @param run makes what is to be measured of a size, and returns a function that runs it and tells the milliseconds
 */
export async function measureGrowth(
  sizes: readonly number[],
  run: (size: number) => Promise<number>,
): Promise<Growth> {
  const times: Record<number, number> = {};
  let factor = Number.NaN;
  for (let round = 0; round < ROUNDS; round++) {
    for (const size of sizes) {
      times[size] = Math.min(times[size] ?? Number.POSITIVE_INFINITY, await run(size));
      if (times[size] > FROZEN) break;
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
