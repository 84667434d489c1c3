import { describe, expect, it } from 'vitest';
import { offsetSuffix, toIso, type ZonedTime } from './zoned-time';

const time = (instant: string, offset: number, precision: ZonedTime['precision'] = 'second'): ZonedTime => ({
  instant,
  offset,
  precision,
  from: 'test',
});

describe('toIso', () => {
  it.each([
    ['east of UTC', time('2022-08-18T08:47:48.000Z', 480), '2022-08-18T16:47:48+08:00'],
    ['west of UTC', time('2019-11-21T11:30:00.000Z', -300, 'minute'), '2019-11-21T06:30:00-05:00'],
    ['a day that differs from the day in UTC', time('2022-08-17T16:00:00.000Z', 480, 'day'), '2022-08-18'],
    ['UTC itself keeps its zone visible', time('2022-08-18T08:47:48.000Z', 0), '2022-08-18T08:47:48+00:00'],
  ])('%s', (_, input, expected) => expect(toIso(input)).toBe(expected));
});

describe('offsetSuffix', () => {
  it.each([
    [345, '+05:45'],
    [-210, '-03:30'],
    [0, '+00:00'],
  ])('%d minutes', (offset, expected) => expect(offsetSuffix(offset)).toBe(expected));
});
