import { describe, expect, it } from 'vitest';
import type { ZonedTime } from '../article/zoned-time';
import { formatArticleTime, formatListTime, formatMoment, zoneName } from './format-time';

const now = new Date('2026-03-12T14:00:00Z');
const at = (instant: string, offset: number, precision: ZonedTime['precision'] = 'minute'): ZonedTime => ({
  instant,
  offset,
  precision,
  from: 'meta',
});

describe('formatArticleTime', () => {
  it.each([
    ['this year', at('2026-03-12T13:35:00Z', 480), '12 Mar 21:35 UTC+8', '3 月 12 日 21:35 UTC+8'],
    [
      'an earlier year',
      at('2022-08-18T08:47:48Z', 480, 'second'),
      '18 Aug 2022 16:47 UTC+8',
      '2022 年 8 月 18 日 16:47 UTC+8',
    ],
    ['a day only', at('2026-03-11T16:00:00Z', 480, 'day'), '12 Mar', '3 月 12 日'],
    [
      'west of Greenwich, the day before',
      at('2026-03-12T02:05:00Z', -240),
      '11 Mar 22:05 UTC−4',
      '3 月 11 日 22:05 UTC−4',
    ],
    ['at Greenwich', at('2026-09-01T09:40:00Z', 0), '1 Sep 09:40 UTC', '9 月 1 日 09:40 UTC'],
    ['midnight', at('2026-03-11T16:00:00Z', 480), '12 Mar 00:00 UTC+8', '3 月 12 日 00:00 UTC+8'],
  ])('%s', (_name, time, en, zh) => {
    expect(formatArticleTime(time, 'en', now)).toBe(en);
    expect(formatArticleTime(time, 'zh', now)).toBe(zh);
  });

  it('takes the current year from the publication’s own clock', () => {
    const newYear = new Date('2025-12-31T17:00:00Z');
    expect(formatArticleTime(at('2025-12-31T16:30:00Z', 480), 'en', newYear)).toBe('1 Jan 00:30 UTC+8');
    expect(formatArticleTime(at('2025-12-31T16:30:00Z', 0), 'en', newYear)).toBe('31 Dec 16:30 UTC');
    expect(formatArticleTime(at('2025-12-31T15:30:00Z', 480), 'en', newYear)).toBe('31 Dec 2025 23:30 UTC+8');
  });

  it('is written out in full above the article', () => {
    const time = at('2026-03-12T09:40:00Z', 0);
    expect(formatArticleTime(time, 'en', now, 'full')).toBe('12 March 2026, 09:40 UTC');
    expect(formatArticleTime(time, 'zh', now, 'full')).toBe('2026 年 3 月 12 日 09:40 UTC');
  });
});

describe('formatListTime', () => {
  it.each([
    ['today', '2026-03-12T09:40:00Z', '17:40', '17:40'],
    ['yesterday, though within 24 hours', '2026-03-11T15:05:00Z', '11 Mar', '3 月 11 日'],
    ['today, though yesterday in UTC', '2026-03-11T16:05:00Z', '00:05', '00:05'],
    ['an earlier year', '2025-12-31T10:00:00Z', '31 Dec 2025', '2025 年 12 月 31 日'],
  ])('%s', (_name, instant, en, zh) => {
    expect(formatListTime(instant, 'en', now, 'Asia/Shanghai')).toBe(en);
    expect(formatListTime(instant, 'zh', now, 'Asia/Shanghai')).toBe(zh);
  });
});

describe('formatMoment', () => {
  it.each([
    ['2026-03-12T13:41:00Z', '12 Mar, 21:41', '3 月 12 日 21:41'],
    ['2025-03-12T13:41:00Z', '12 Mar 2025, 21:41', '2025 年 3 月 12 日 21:41'],
  ])('%s', (instant, en, zh) => {
    expect(formatMoment(instant, 'en', now, 'Asia/Shanghai')).toBe(en);
    expect(formatMoment(instant, 'zh', now, 'Asia/Shanghai')).toBe(zh);
  });
});

describe('zoneName', () => {
  it.each([
    [480, 'UTC+8'],
    [330, 'UTC+5:30'],
    [-240, 'UTC−4'],
    [-570, 'UTC−9:30'],
    [0, 'UTC'],
  ])('%d minutes is %s', (offset, name) => {
    expect(zoneName(offset)).toBe(name);
  });
});
