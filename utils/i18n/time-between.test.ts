import { expect, it } from 'vitest';
import { daysBetween } from './time-between';

type Clock = [year: number, month: number, day: number, hour: number];

it.each<[string, Clock, Clock, number]>([
  ['the same moment', [2026, 2, 12, 8], [2026, 2, 12, 8], 0],
  ['the same day', [2026, 2, 12, 0], [2026, 2, 12, 23], 0],
  ['just past midnight', [2026, 2, 11, 23], [2026, 2, 12, 0], 1],
  ['a year with its changes of the clock', [2025, 2, 12, 12], [2026, 2, 12, 12], 365],
  ['over a day of 23 hours', [2026, 2, 7, 12], [2026, 2, 9, 12], 2],
  ['a clock that was set back', [2026, 2, 12, 8], [2026, 2, 11, 8], 0],
])('%s', (_name, then, now, days) => {
  expect(daysBetween(new Date(...then), new Date(...now))).toBe(days);
});
