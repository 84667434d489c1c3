import { describe, expect, it } from 'vitest';
import type { Clip } from '@/utils/article/clip';
import { messages } from '@/utils/i18n';
import { clock, dayName, groupByDay } from './days';

const now = new Date('2026-03-12T14:00:00Z');
const clipped = (id: number, clippedAt: string) => ({ id, clippedAt }) as Clip;

describe('groupByDay', () => {
  it('cuts days where the reader’s calendar does, not UTC', () => {
    const clips = [
      clipped(3, '2026-03-12T03:00:00.000Z'),
      clipped(2, '2026-03-11T16:30:00.000Z'),
      clipped(1, '2026-03-11T15:59:59.000Z'),
    ];
    const days = groupByDay(clips, 'Asia/Shanghai').map(({ date, clips }) => [
      date,
      clips.map(({ id }) => id),
    ]);
    expect(days).toEqual([
      ['2026-03-12', [3, 2]],
      ['2026-03-11', [1]],
    ]);
  });
});

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

it('writes the clock of a zone', () => {
  expect(clock('2026-03-12T16:05:00.000Z', 'Asia/Shanghai')).toBe('00:05');
});
