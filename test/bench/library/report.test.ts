import { expect, it } from 'vitest';
import { bar, barLines, spreadOf } from './report';

it('tells the middle, the slowest twentieth and the slowest', () => {
  const values = Array.from({ length: 40 }, (_, at) => 40 - at);
  expect(spreadOf(values)).toEqual({ p50: 20, p95: 38, max: 40 });
  expect(spreadOf([1.2345])).toEqual({ p50: 1.23, p95: 1.23, max: 1.23 });
});

it('holds a bar at its bound and misses it above', () => {
  const bars = [bar('kept', 2, 2), bar('missed', 2.001, 2)];
  expect(bars.map(({ ok }) => ok)).toEqual([true, false]);
  expect(barLines(bars)).toEqual(['holds   kept: 2 ≤ 2', 'MISSED  missed: 2 ≤ 2']);
});
