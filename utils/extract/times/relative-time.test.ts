import { describe, expect, it } from 'vitest';
import { toIso } from '../../article/zoned-time';
import type { TimeContext } from './parse-time';
import { parseRelativeTime } from './relative-time';

/** Tuesday 24 November 2026, a quarter past nine in the evening in Shanghai. */
const now = new Date('2026-11-24T13:15:40Z');
const read = (text: string, context: Partial<TimeContext> = {}) => {
  const found = parseRelativeTime(text, { zone: 'Asia/Shanghai', dayFirst: false, now, ...context });
  return found && `${toIso({ ...found, from: 'test' })} ${found.precision}`;
};

describe('parseRelativeTime', () => {
  it.each([
    ['刚刚', '2026-11-24T21:15:00+08:00 minute'],
    ['just now', '2026-11-24T21:15:00+08:00 minute'],
    ['gerade eben', '2026-11-24T21:15:00+08:00 minute'],
    ['à l’instant', '2026-11-24T21:15:00+08:00 minute'],
    ['방금 전', '2026-11-24T21:15:00+08:00 minute'],
    ['30秒前', '2026-11-24T21:15:00+08:00 minute'],
    ['5 分钟前', '2026-11-24T21:10:00+08:00 minute'],
    ['５分鐘前', '2026-11-24T21:10:00+08:00 minute'],
    ['某某 来源：某报 5分钟前 发布', '2026-11-24T21:10:00+08:00 minute'],
    ['5分钟前发布', '2026-11-24T21:10:00+08:00 minute'],
    ['5 min. ago', '2026-11-24T21:10:00+08:00 minute'],
    ['a minute ago', '2026-11-24T21:14:00+08:00 minute'],
    ['vor 12 Minuten', '2026-11-24T21:03:00+08:00 minute'],
    ['il y a 12 min', '2026-11-24T21:03:00+08:00 minute'],
    ['12分前', '2026-11-24T21:03:00+08:00 minute'],
    ['12분 전', '2026-11-24T21:03:00+08:00 minute'],
  ])('%s is known to the minute', (text, time) => {
    expect(read(text)).toBe(time);
  });

  it.each([
    ['3小时前', '2026-11-24 day'],
    ['22小时前', '2026-11-23 day'],
    ['半小时前', '2026-11-24 day'],
    ['3个小时前', '2026-11-24 day'],
    ['3 hours ago', '2026-11-24 day'],
    ['an hour ago', '2026-11-24 day'],
    ['Posted 2h ago', '2026-11-24 day'],
    ['vor 3 Stunden', '2026-11-24 day'],
    ['Vor einer Stunde', '2026-11-24 day'],
    ['il y a 2 heures', '2026-11-24 day'],
    ['3時間前', '2026-11-24 day'],
    ['3시간 전', '2026-11-24 day'],
    ['2天前', '2026-11-22 day'],
    ['2 days ago', '2026-11-22 day'],
    ['vor 2 Tagen', '2026-11-22 day'],
    ['il y a un jour', '2026-11-23 day'],
    ['2日前', '2026-11-22 day'],
    ['2일 전', '2026-11-22 day'],
    ['昨天', '2026-11-23 day'],
    ['Published: yesterday', '2026-11-23 day'],
    ['前天', '2026-11-22 day'],
  ])('%s only tells the day', (text, time) => {
    expect(read(text)).toBe(time);
  });

  it.each([
    ['昨天 16:47', '2026-11-23T16:47:00+08:00 minute'],
    ['前天 16:47', '2026-11-22T16:47:00+08:00 minute'],
    ['今天 下午4:47', '2026-11-24T16:47:00+08:00 minute'],
    ['一昨日 16時47分', '2026-11-22T16:47:00+08:00 minute'],
    ['어제 오후 4:47', '2026-11-23T16:47:00+08:00 minute'],
    ['yesterday at 4:47 p.m.', '2026-11-23T16:47:00+08:00 minute'],
    ['Today, 4:47 p.m. ET', '2026-11-24T16:47:00-05:00 minute'],
    ['16:47 yesterday', '2026-11-23T16:47:00+08:00 minute'],
    ['gestern um 16.47 Uhr', '2026-11-23T16:47:00+08:00 minute'],
    ['hier à 16h47', '2026-11-23T16:47:00+08:00 minute'],
    ['avant-hier à 16h47', '2026-11-22T16:47:00+08:00 minute'],
  ])('%s is a day with a time', (text, time) => {
    expect(read(text)).toBe(time);
  });

  it.each([
    ['Asia/Shanghai', '2026-11-23 day'],
    ['America/New_York', '2026-11-22 day'],
    [undefined, '2026-11-22 day'],
  ])('counts the days where the site is: %s', (zone, time) => {
    expect(read('yesterday', { zone, now: new Date('2026-11-23T23:30:00Z') })).toBe(time);
  });

  it.each([
    '3月3日前',
    '2026年前',
    '3天前的会议',
    '提前3天',
    '2 weeks ago',
    'a year ago',
    '5 miles ago',
    '3 hours',
    '3.5 hours ago',
    'today',
    '今天',
    'The news of yesterday',
    'Hier lesen',
    'chicago 16:47',
    'today 25:61',
    '',
  ])('reads none in %j', (text) => {
    expect(read(text)).toBeUndefined();
  });
});
