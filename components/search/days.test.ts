import { describe, expect, it } from 'vitest';
import { messages } from '@/test/messages';
import type { Clip } from '@/utils/article/clip';
import type { SortOrder } from '@/utils/library/search/search';
import { dateOf, dayName, monthName, rowTime, shortDate, stepDays } from './days';

const now = new Date('2026-03-12T14:00:00Z');

describe('dayName', () => {
  it.each([
    ['2026-03-12', ['Today', 'Thursday 12 March'], ['今天', '3 月 12 日 星期四']],
    ['2026-03-11', ['Yesterday', 'Wednesday 11 March'], ['昨天', '3 月 11 日 星期三']],
    ['2026-03-10', ['Tuesday', '10 March'], ['星期二', '3 月 10 日']],
    ['2026-03-05', ['5 March', 'Thursday'], ['3 月 5 日', '星期四']],
    ['2025-12-31', ['31 December 2025', 'Wednesday'], ['2025 年 12 月 31 日', '星期三']],
    ['2026-03-13', ['13 March', 'Friday'], ['3 月 13 日', '星期五']],
  ])('%s', (date, en, zh) => {
    expect(dayName(date, messages('en'), now, 'Asia/Shanghai')).toEqual(en);
    expect(dayName(date, messages('zh'), now, 'Asia/Shanghai')).toEqual(zh);
  });
});

it.each([
  ['2026-03-10', '10 March', '3 月 10 日'],
  ['2025-12-31', '31 December 2025', '2025 年 12 月 31 日'],
])('writes %s short', (date, en, zh) => {
  expect(shortDate(date, messages('en'), now)).toBe(en);
  expect(shortDate(date, messages('zh'), now)).toBe(zh);
});

it('names months, and steps over their ends', () => {
  expect(monthName('2026-03', messages('en'))).toBe('Mar 2026');
  expect(monthName('2026-03', messages('zh'))).toBe('2026 年 3 月');
  expect(stepDays('2026-03-01', -1)).toBe('2026-02-28');
  expect(stepDays('2025-12-31', 1)).toBe('2026-01-01');
});

it('reads the day from the calendar of a zone', () => {
  expect(dateOf(new Date('2026-03-12T16:05:00.000Z'), 'Asia/Shanghai')).toBe('2026-03-13');
});

describe('the time of a row', () => {
  const published = { instant: '2026-03-10T18:30:00.000Z', offset: 480, from: 'text' } as const;
  const clip = { clippedAt: '2026-03-11T16:05:00.000Z' } as Clip;
  it.each<[SortOrder, Clip, string]>([
    ['clipped', clip, '16:05'],
    ['published', { ...clip, published: { ...published, precision: 'minute' } }, '02:30'],
    ['published', { ...clip, published: { ...published, precision: 'day' } }, ''],
    ['published', clip, ''],
    ['title', clip, '11 Mar'],
  ])('in the order by %s', (order, row, time) => {
    expect(rowTime(row, order, messages('en'), now)).toBe(time);
  });
});

it('has a name for no date', () => {
  expect(dayName('', messages('en'), now)).toEqual(['No date', '']);
});
