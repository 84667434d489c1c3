import { describe, expect, it } from 'vitest';
import { offsetAt, zoneNamedIn, zoneOfAbbreviation, zoneOfSite } from './time-zones';

describe('offsetAt', () => {
  it.each([
    ['America/New_York', Date.UTC(2022, 0, 18, 12), -300],
    ['America/New_York', Date.UTC(2022, 7, 18, 12), -240],
    ['Europe/Berlin', Date.UTC(2022, 2, 27, 1, 59), 60],
    ['Europe/Berlin', Date.UTC(2022, 2, 27, 3, 0), 120],
    ['Asia/Shanghai', Date.UTC(2022, 7, 18), 480],
    [345, Date.UTC(2022, 7, 18), 345],
  ])('gives the minutes of %s', (zone, wallClock, minutes) => {
    expect(offsetAt(zone, wallClock)).toBe(minutes);
  });
});

describe('zoneOfSite', () => {
  it.each([
    ['finance.example.com.cn', 'en', 'Asia/Shanghai'],
    ['www.example.com', 'zh-CN', 'Asia/Shanghai'],
    ['www.example.com', 'zh-TW', 'Asia/Taipei'],
    ['www.example.co.uk', 'en', 'Europe/London'],
    ['www.example.com', 'de-DE', 'Europe/Berlin'],
    ['www.example.com', 'en-US', undefined],
  ])('knows %s in %s', (host, lang, zone) => {
    expect(zoneOfSite(host, lang)).toBe(zone);
  });
});

it.each([
  ['March 02, 2026 07:00 AM Eastern Standard Time', 'America/New_York'],
  ['7:00 AM Pacific Time', 'America/Los_Angeles'],
  ['北京时间 16:47', 'Asia/Shanghai'],
  ['in the eastern part of town, this time', undefined],
])('finds the zone in %s', (text, zone) => {
  expect(zoneNamedIn(text)).toBe(zone);
});

describe('zoneOfAbbreviation', () => {
  it.each([
    ['EDT', -240],
    ['ET', 'America/New_York'],
    ['JST', 540],
    ['XYZ', undefined],
    ['constructor', undefined],
  ])('knows %s', (name, zone) => {
    expect(zoneOfAbbreviation(name)).toBe(zone);
  });
});
