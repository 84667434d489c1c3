/** Numbers from 0 to below 1, always the same ones for a seed. */
export type Random = () => number;

/** Mulberry32: small, quick, and even enough for texts. */
export function randomOf(seed: number): Random {
  let state = Math.imul(seed + 1, 0x9e3779b1);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** One of a list, each as likely as the others. */
export function pick<T>(random: Random, list: readonly T[]): T {
  return list[Math.floor(random() * list.length)] as T;
}

/** A rank from 0 to below `ranks`, the n-th about 1/n as likely as the first: how words come in texts. */
export function zipf(random: Random, ranks: number): number {
  return Math.min(ranks - 1, Math.floor(Math.exp(random() * Math.log(ranks + 1)) - 1));
}

/** A number around 0, mostly within 1 of it: twelve dice less their mean. */
export function bell(random: Random): number {
  let sum = -6;
  for (let at = 0; at < 12; at++) sum += random();
  return sum;
}
