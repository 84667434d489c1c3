import { expect, it } from 'vitest';
import { secondsLeft } from './time-left';

it.each([
  ['nothing is done', 0, 100, 5_000, undefined],
  ['it has just begun', 3, 100, 1_999, undefined],
  ['it has gone on for a while', 20, 100, 2_000, 8],
  ['it is nearly done', 999, 1000, 60_000, 1],
  ['it is done', 100, 100, 9_000, undefined],
  ['it goes slowly', 1, 10_000, 3_000, 29_997],
])('tells the time left where %s', (_, done, total, elapsed, seconds) => {
  expect(secondsLeft(done, total, elapsed)).toBe(seconds);
});
