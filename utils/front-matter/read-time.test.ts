import fc from 'fast-check';
import { expect, it } from 'vitest';
import { runs } from '../../test/fuzz';
import { toIso } from '../article/zoned-time';
import { readInstant, readTime } from './read-time';

it.each<[string, string]>([
  ['2022-08-18T16:47:48+08:00', '2022-08-18T16:47:48+08:00'],
  ['2022-08-18T08:47:48.250Z', '2022-08-18T08:47:48+00:00'],
  ['2022-08-18t16:47:48+0800', '2022-08-18T16:47:48+08:00'],
  ['2022-08-19 00:47:48 +0800', '2022-08-19T00:47:48+08:00'],
  ['2022-08-18 16:47:48 +8', '2022-08-18T16:47:48+08:00'],
  ['2022-8-18 6:07', '2022-08-18T06:07:00+00:00'],
  ['2013/7/13 20:46:25', '2013-07-13T20:46:25+00:00'],
  ['2022-08-18T04:17:48-04:30', '2022-08-18T04:17:48-04:30'],
  ['2022-08-18T16:47:48 (UTC +08:00)', '2022-08-18T16:47:48+08:00'],
  ['2022年8月18日 16:47', '2022-08-18T16:47:00+00:00'],
  ['Thu, 18 Aug 2022 08:47:48 GMT', '2022-08-18T08:47:48+00:00'],
  ['18 Aug 2022 16:47 +0800', '2022-08-18T16:47:00+08:00'],
  ['Thu Aug 18 2022 16:47:48 GMT+0800 (China Standard Time)', '2022-08-18T16:47:48+08:00'],
  [' 2022-08-18T00:00:00+08:00 ', '2022-08-18T00:00:00+08:00'],
])('reads %j with its offset', (text, iso) => {
  expect(toIso(readTime(text) ?? expect.unreachable())).toBe(iso);
});

it.each<[unknown, string]>([
  ['2022-08-18', '2022-08-18'],
  ['2022/8/18', '2022-08-18'],
  ['2022-08-18 00:00:00', '2022-08-18'],
  ['15 Oct 2023', '2023-10-15'],
  ['August 18, 2022', '2022-08-18'],
  ['May 1 2022', '2022-05-01'],
  [new Date('2022-08-18'), '2022-08-18'],
])('reads %j as a day', (value, iso) => {
  expect(readTime(value)).toEqual({
    ...{ instant: `${iso}T00:00:00.000Z`, offset: 0, precision: 'day', from: 'front-matter' },
  });
});

it('keeps to the minute what has no seconds, and the milliseconds of an instant', () => {
  expect(readTime('2022-08-18T16:47:00+08:00')).toEqual({
    ...{ instant: '2022-08-18T08:47:00.000Z', offset: 480, precision: 'minute', from: 'front-matter' },
  });
  expect(readTime(new Date('2022-08-18T08:47:48Z'))?.precision).toBe('second');
  expect(readInstant('2026-11-24T03:04:05.678Z')).toBe('2026-11-24T03:04:05.678Z');
  expect(readInstant('2026-11-24 11:04:05,6 +0800')).toBe('2026-11-24T03:04:05.600Z');
});

it.each<unknown>([
  ...['', 'yesterday', '2022', '2022-13-01', '2022-02-30', '31 Foo 2022', '0000-00-00'],
  ...['2022-08-18T24:00', '2022-08-18T16:60', '2022-08-18T16:47:48+19:00', '2022-08-18 16:47:48 CST'],
  ...['2022-08-18 16:47 then more', 1660812468, true, null, {}, new Date(Number.NaN)],
])('does not read %j', (value) => {
  expect(readTime(value)).toBeUndefined();
});

it('reads every time that is written, at its offset', () => {
  const instant = fc.date({ min: new Date('1000-01-02'), max: new Date('9999-12-30'), noInvalidDate: true });
  fc.assert(
    fc.property(instant, fc.integer({ min: -1080, max: 1080 }), (date, offset) => {
      const iso = toIso({ instant: date.toISOString(), offset, precision: 'second', from: '' });
      expect(toIso(readTime(iso) ?? expect.unreachable())).toBe(iso);
      expect(readInstant(date.toISOString())).toBe(date.toISOString());
      expect(readInstant(date.toUTCString())).toBe(`${date.toISOString().slice(0, 19)}.000Z`);
    }),
    runs(300),
  );
});
