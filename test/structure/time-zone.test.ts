import { expect, it } from 'vitest';

/** Minutes west of UTC on the first of January 1970 and on the first of July 2022. */
const WEST: Record<string, [number, number]> = {
  UTC: [0, 0],
  'Asia/Shanghai': [-480, -480],
  'America/New_York': [300, 240],
};

it('runs in the zone that its project has', () => {
  const zone = process.env['TZ'] ?? '';
  const dates = [new Date(0), new Date('2022-07-01T00:00:00Z')];
  expect(dates.map((date) => date.getTimezoneOffset())).toEqual(WEST[zone]);
  expect(new Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone);
});
