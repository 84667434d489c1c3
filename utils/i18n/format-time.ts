import type { ZonedTime } from '../article/zoned-time';
import type { Language } from './language';

const MINUTE = 60_000;

/** `short` leaves the year out where it is the current one; `full` never does and spells the English month out. */
export type TimeStyle = 'short' | 'full';

/**
 * Writes an article's time on the publication's own clock, with its zone: `12 Mar 21:35 UTC+8`,
 * `3 月 12 日 21:35 UTC+8`. Where only the day is known, the day alone.
 *
 * @param now the present, from which the current year is taken
 */
export function formatArticleTime(
  time: ZonedTime,
  language: Language,
  now: Date,
  style: TimeStyle = 'short',
): string {
  const local = partsOf(new Date(Date.parse(time.instant) + time.offset * MINUTE), 'UTC');
  const thisYear = partsOf(new Date(now.getTime() + time.offset * MINUTE), 'UTC').year;
  const day = formatDay(local, language, style, thisYear);
  if (time.precision === 'day') return day;
  const separator = style === 'full' && language === 'en' ? ', ' : ' ';
  return `${day}${separator}${local.clock} ${zoneName(time.offset)}`;
}

/**
 * Writes a moment as lists do, on the reader's own clock: today's as `17:40`, this year's as `11 Mar`, any other as
 * `11 Mar 2024`.
 *
 * @param instant ISO 8601
 * @param zone IANA zone; the reader's own unless told
 */
export function formatListTime(instant: string, language: Language, now: Date, zone?: string): string {
  const then = partsOf(new Date(instant), zone);
  const today = partsOf(now, zone);
  const sameDay = then.year === today.year && then.month === today.month && then.day === today.day;
  return sameDay ? then.clock : formatDay(then, language, 'short', today.year);
}

/**
 * Writes a moment with day and time on the reader's own clock: `12 Mar, 21:41`, `3 月 12 日 21:41`.
 *
 * @param instant ISO 8601
 * @param zone IANA zone; the reader's own unless told
 */
export function formatMoment(instant: string, language: Language, now: Date, zone?: string): string {
  const then = partsOf(new Date(instant), zone);
  const day = formatDay(then, language, 'short', partsOf(now, zone).year);
  return `${day}${language === 'en' ? ', ' : ' '}${then.clock}`;
}

/** Writes an offset in minutes as people do: `UTC+8`, `UTC+5:30`, `UTC−4` with a true minus, `UTC`. */
export function zoneName(offset: number): string {
  if (offset === 0) return 'UTC';
  const minutes = Math.abs(offset);
  const rest = minutes % 60;
  const hours = `${Math.floor(minutes / 60)}${rest === 0 ? '' : `:${String(rest).padStart(2, '0')}`}`;
  return `UTC${offset < 0 ? '−' : '+'}${hours}`;
}

interface DayParts {
  year: number;
  month: number;
  day: number;
  /** `21:35`, on the 24-hour clock. */
  clock: string;
}

/** Years, months, days and clock of a moment in a zone, from Intl and free of any locale's habits. */
function partsOf(date: Date, timeZone: string | undefined): DayParts {
  const parts = new Intl.DateTimeFormat('en-GB', {
    ...(timeZone === undefined ? {} : { timeZone }),
    calendar: 'gregory',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  }).formatToParts(date);
  const part = (type: Intl.DateTimeFormatPartTypes) =>
    parts.find((found) => found.type === type)?.value ?? '';
  return {
    year: Number(part('year')),
    month: Number(part('month')),
    day: Number(part('day')),
    clock: `${part('hour')}:${part('minute')}`,
  };
}

function formatDay(date: DayParts, language: Language, style: TimeStyle, thisYear: number): string {
  const withYear = style === 'full' || date.year !== thisYear;
  if (language === 'zh') {
    return `${withYear ? `${date.year} 年 ` : ''}${date.month} 月 ${date.day} 日`;
  }
  const month = monthName(date.month, style === 'full' ? 'long' : 'short');
  return `${date.day} ${month}${withYear ? ` ${date.year}` : ''}`;
}

/** English month name; the United States' locale, since others abbreviate September as `Sept`. */
function monthName(month: number, width: 'short' | 'long'): string {
  const format = new Intl.DateTimeFormat('en-US', { month: width, timeZone: 'UTC' });
  return format.format(new Date(Date.UTC(2000, month - 1, 1)));
}
