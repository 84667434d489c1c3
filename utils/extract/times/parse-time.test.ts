import { describe, expect, it } from 'vitest';
import { toIso } from '../../article/zoned-time';
import { aroundTime, parseTime, type TimeContext } from './parse-time';

const now = new Date('2026-11-24T00:00:00Z');
const read = (text: string, context: Partial<TimeContext> = {}) => {
  const time = parseTime(text, { zone: undefined, dayFirst: false, now, ...context });
  return time && `${toIso({ ...time, from: 'test' })} ${time.precision}`;
};

describe('parseTime', () => {
  it.each([
    ['2022-08-18T16:47:48+08:00', '2022-08-18T16:47:48+08:00 second'],
    ['2022-08-18T08:47:48.123Z', '2022-08-18T08:47:48+00:00 second'],
    ['2022-08-18T16:47:48+0800', '2022-08-18T16:47:48+08:00 second'],
    ['2022-08-18T04:17-04:30', '2022-08-18T04:17:00-04:30 minute'],
    ['Thu, 18 Aug 2022 08:47:48 GMT', '2022-08-18T08:47:48+00:00 second'],
    ['Mon Mar 18 2019 12:00:30 GMT-0400 (EDT)', '2019-03-18T12:00:30-04:00 second'],
    ['20220818T164748Z', '2022-08-18T16:47:48+00:00 second'],
    ['1660812468', '2022-08-18T08:47:48+00:00 second'],
    ['1660812468000', '2022-08-18T08:47:48+00:00 second'],
    ['2022-08-18', '2022-08-18 day'],
  ])('reads the machine form %s', (text, time) => {
    expect(read(text)).toBe(time);
  });

  it.each([
    ['Aug. 18, 2022 4:47 p.m. ET', '2022-08-18T16:47:00-04:00 minute'],
    ['Published Thu, Nov 21 2019 6:30 AM EST', '2019-11-21T06:30:00-05:00 minute'],
    ['Jan. 18, 2022 4 p.m. ET', '2022-01-18T16:00:00-05:00 minute'],
    ['12:05 AM PDT August 18th, 2022', '2022-08-18T00:05:00-07:00 minute'],
    ['24/03/2026 - 15:41 GMT+1', '2026-03-24T15:41:00+01:00 minute'],
    ['8/18/22 4:47 PM ET', '2022-08-18T16:47:00-04:00 minute'],
    ['18.8.22, 16:47 Uhr MESZ', '2022-08-18T16:47:00+02:00 minute'],
    ['18 August 2022 at 12:30 pm BST', '2022-08-18T12:30:00+01:00 minute'],
    ['18. August 2022, 16.47 Uhr MESZ', '2022-08-18T16:47:00+02:00 minute'],
    ['2022年8月18日 下午4:47 北京时间', '2022-08-18T16:47:00+08:00 minute'],
    ['2022-08-18 04:47:48（美东时间）', '2022-08-18T04:47:48-04:00 second'],
  ])('believes the zone printed in %s', (text, time) => {
    expect(read(text, { zone: 'Asia/Tokyo' })).toBe(time);
  });

  it.each([
    ['2022年08月18日 16:47', 'Asia/Shanghai', '2022-08-18T16:47:00+08:00 minute'],
    ['２０２２年８月１８日１６時４７分', 'Asia/Tokyo', '2022-08-18T16:47:00+09:00 minute'],
    ['2022.08.18. 오후 4:47', 'Asia/Seoul', '2022-08-18T16:47:00+09:00 minute'],
    ['2019年09月11日01:53 某科技', 'Asia/Shanghai', '2019-09-11T01:53:00+08:00 minute'],
    ['le 18 août 2022 à 16h47', 'Europe/Paris', '2022-08-18T16:47:00+02:00 minute'],
    ['18 de enero de 2022, 16:47', 'Europe/Madrid', '2022-01-18T16:47:00+01:00 minute'],
    ['August 18, 2022 16:47', 'America/New_York', '2022-08-18T16:47:00-04:00 minute'],
    ['August 18, 2022 16:47', -300, '2022-08-18T16:47:00-05:00 minute'],
    ['August 18, 2022 16:47', undefined, '2022-08-18T16:47:00+00:00 minute'],
    ['2022-08-18 00:00:00', 'Asia/Shanghai', '2022-08-18 day'],
  ])('reads %s in the zone %s of the site', (text, zone, time) => {
    expect(read(text, { zone })).toBe(time);
  });

  it.each([
    ['06/02/2022', true, '2022-02-06 day'],
    ['06/02/2022', false, '2022-06-02 day'],
    ['06.02.2022', false, '2022-02-06 day'],
    ['16/02/2022', false, '2022-02-16 day'],
    ['02/16/2022', true, '2022-02-16 day'],
  ])('reads %s, day first: %s', (text, dayFirst, time) => {
    expect(read(text, { dayFirst })).toBe(time);
  });

  it.each([
    '2026-11-26',
    '2022-02-31',
    '2024-02-30T10:00:00Z',
    '2023-02-29 10:00',
    '2024-13-05',
    '2024-00-10',
    '2024-05-06T25:61:00Z',
    '2024-05-06 25:00',
    '2024-05-06 12:61:00',
    '0000-00-00 00:00:00',
    '0001-01-01T00:00:00',
    '0000000000',
    '1970-01-01 08:00:00',
    '1970-01-01T00:00:00Z',
    '3 hours ago',
    '1,234,567',
    '',
    'Page 12 of 2022',
    '23.12.22 08:15',
    '8/18/22',
    '12/22/23 votes',
  ])('refuses %j', (text) => {
    expect(read(text)).toBeUndefined();
  });

  it('allows for a clock that is ahead by less than a day', () => {
    expect(read('2026-11-24T20:00:00Z')).toBe('2026-11-24T20:00:00+00:00 second');
  });

  it.each([
    ['2022-08-18 300 comments', '2022-08-18 day'],
    ['2022-08-18 24:00', '2022-08-18 day'],
    ['2024-02-29 10:00', '2024-02-29T10:00:00+00:00 minute'],
  ])('keeps the day of %s', (text, time) => {
    expect(read(text)).toBe(time);
  });

  it('takes no number behind the minutes for seconds', () => {
    expect(read('2022-08-18 16:47 20 comments')).toBe('2022-08-18T16:47:00+00:00 minute');
  });
});

describe('aroundTime', () => {
  it.each([
    ['By Jane Roe Published August 18, 2022 4:47 p.m. Example News', ['By Jane Roe', 'Example News']],
    ['发布时间：2022-08-18 16:47 来源：某报', ['', '来源：某报'.normalize('NFKC')]],
    ['2022-08-18 责任编辑：甲某', ['', '责任编辑:甲某']],
    ['Jane Roe · 3 hours ago · 5 min read', ['Jane Roe', '5 min read']],
    ['记者 甲某 昨天 16:47 更新于 12分钟前', ['记者 甲某', '']],
    ['Nothing here', undefined],
  ])('splits %s', (text, parts) => {
    expect(aroundTime(text, false)).toEqual(parts);
  });
});
