/** Milliseconds, of several runs. */
export interface Spread {
  p50: number;
  p95: number;
  max: number;
}

/** A figure with what it must not exceed. */
export interface Bar {
  name: string;
  value: number;
  bound: number;
  ok: boolean;
}

export function spreadOf(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number) => round(sorted[Math.ceil(share * sorted.length) - 1] ?? 0);
  return { p50: at(0.5), p95: at(0.95), max: at(1) };
}

export function bar(name: string, value: number, bound: number): Bar {
  return { name, value: round(value), bound: round(bound), ok: value <= bound };
}

/** The bars in words, the missed ones marked. */
export function barLines(bars: readonly Bar[]): string[] {
  return bars.map(
    ({ name, value, bound, ok }) => `${ok ? 'holds ' : 'MISSED'}  ${name}: ${value} ≤ ${bound}`,
  );
}

export function round(value: number): number {
  return Math.round(value * 100) / 100;
}
