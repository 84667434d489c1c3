import type { ZonedTime } from '../article/zoned-time';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** In UTF-16 units: a time with its zone in words. */
const LONGEST = 80;

/** As far from UTC as an offset may be, in minutes. */
const FURTHEST = 18 * 60;

const CLOCK = String.raw`(\d{1,2}):(\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)?\s*(.*)`;

/** `2022-08-18T16:47:48+08:00`, `2022-8-18 16:47 +0800`, `2013/7/13 20:46:25`, `2022年8月18日`. */
const YEAR_FIRST = new RegExp(
  String.raw`^(?<year>\d{4})[-/.年](?<month>\d{1,2})[-/.月](?<day>\d{1,2})日?(?:(?:T|\s+)${CLOCK})?$`,
  'i',
);

/** RFC 2822, section 3.3: `Thu, 18 Aug 2022 08:47:48 GMT`; the day alone too. */
const DAY_FIRST = new RegExp(
  String.raw`^(?:[a-z]+,?\s+)?(?<day>\d{1,2})\s+(?<month>[a-z]{3})[a-z]*,?\s+(?<year>\d{4})(?:,?\s+${CLOCK})?$`,
  'i',
);

/** `August 18, 2022`, and what JavaScript makes of a date: `Thu Aug 18 2022 16:47:48 GMT+0800 (…)`. */
const MONTH_FIRST = new RegExp(
  String.raw`^(?:[a-z]+,?\s+)??(?<month>[a-z]{3})[a-z]*\s+(?<day>\d{1,2}),?\s+(?<year>\d{4})(?:,?\s+${CLOCK})?$`,
  'i',
);

/** `Z`, `GMT`, `+0800`, `+08:00`, `+8`, `GMT+0800 (…)`, and `(UTC +08:00)`, as MarkDownload writes it. */
const ZONE = /^\(?(?:Z|UTC?|GMT)?\s*(?:([+-])(\d\d?):?(\d\d)?)?\)?(?:\s*\([^()]*\))?$/i;

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * Reads a time in any of the forms that front matter is written with. The offset is kept as written; without one it is UTC, as
 * the programs that read front matter take it, and midnight to the second is then a day. A zone by its name alone, as `CST`, says
 * too little.
 *
 * @param value a text, or what a reader of YAML 1.1 makes of a timestamp
 */
export function readTime(value: unknown): ZonedTime | undefined {
  if (value instanceof Date) return readDate(value);
  if (typeof value !== 'string' || value.length > LONGEST) return undefined;
  const match = [YEAR_FIRST, DAY_FIRST, MONTH_FIRST]
    .map((form) => form.exec(value.trim()))
    .find((found) => found !== null);
  return match?.groups && timeOf(match.groups, match.slice(-5));
}

/** Reads a time to the millisecond, in UTC. */
export function readInstant(value: unknown): string | undefined {
  return readTime(value)?.instant;
}

function timeOf(
  { year, month = '', day }: Record<string, string>,
  [hour, minute, second, fraction = '', zone = '']: (string | undefined)[],
): ZonedTime | undefined {
  const monthNumber = Number(month) || MONTHS.indexOf(month.toLowerCase()) + 1;
  const midnight = wallClock(Number(year), monthNumber, Number(day));
  if (midnight === undefined) return undefined;
  if (hour === undefined) return zonedTime(midnight, 0, 'day');
  const offset = readOffset(zone);
  if (offset === undefined || Number(hour) > 23 || Number(minute) > 59 || Number(second ?? 0) > 59)
    return undefined;
  const minutes = Number(hour) * 60 + Number(minute);
  const wall =
    midnight + minutes * MINUTE + Number(second ?? 0) * 1000 + Number(fraction.padEnd(3, '0').slice(0, 3));
  if (wall === midnight && zone === '' && second !== undefined) return zonedTime(midnight, 0, 'day');
  // A publication that prints no seconds, and one whose seconds are zero, are exported the same.
  return zonedTime(wall - offset * MINUTE, offset, Number(second ?? 0) === 0 ? 'minute' : 'second');
}

function readDate(date: Date): ZonedTime | undefined {
  const instant = date.getTime();
  if (Number.isNaN(instant)) return undefined;
  return zonedTime(instant, 0, instant % DAY === 0 ? 'day' : 'second');
}

/** Midnight of a day in UTC; `undefined` for a day that is in no calendar. */
function wallClock(year: number, month: number, day: number): number | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const is = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return is ? date.getTime() : undefined;
}

function readOffset(zone: string): number | undefined {
  const match = ZONE.exec(zone);
  if (!match) return undefined;
  const [, sign, hours = 0, minutes = 0] = match;
  const offset = Number(hours) * 60 + Number(minutes);
  if (offset > FURTHEST) return undefined;
  return sign === '-' ? 0 - offset : offset;
}

function zonedTime(instant: number, offset: number, precision: ZonedTime['precision']): ZonedTime {
  return { instant: new Date(instant).toISOString(), offset, precision, from: 'front-matter' };
}
