import type { Clip } from '@/utils/article/clip';
import { toIso } from '@/utils/article/zoned-time';
import type { Messages } from '@/utils/i18n';
import { formatListTime } from '@/utils/i18n/format-time';
import type { SortOrder } from '@/utils/library/search/search';

const DAY = 24 * 60 * 60 * 1000;

/**
 * Names a day: near days by their place, with the date after it, others by the date, with the weekday after it.
 *
 * @param date `2026-03-12`; empty where it is not known
 */
export function dayName(
  date: string,
  messages: Messages,
  now: Date,
  zone?: string,
): [name: string, rest: string] {
  if (date === '') return [messages.library.noDate, ''];
  const day = new Date(`${date}T00:00:00Z`);
  const today = dateOf(now, zone);
  const away = Math.round((Date.parse(today) - day.getTime()) / DAY);
  const written = writtenDate(day, messages.language, date.slice(0, 4) !== today.slice(0, 4));
  const weekday = format(day, messages.language, { weekday: 'long' });
  const both = messages.language === 'zh' ? `${written} ${weekday}` : `${weekday} ${written}`;
  if (away === 0) return [messages.library.today, both];
  if (away === 1) return [messages.library.yesterday, both];
  return away > 1 && away < 7 ? [weekday, written] : [written, weekday];
}

/** Writes a day, the year only where it is another than this: `12 March`, `3 月 12 日`. */
export function shortDate(date: string, { language }: Messages, now: Date): string {
  return writtenDate(new Date(`${date}T00:00:00Z`), language, date.slice(0, 4) !== dateOf(now).slice(0, 4));
}

/** Names a month: `Mar 2026`, `2026 年 3 月`. */
export function monthName(month: string, { language }: Messages): string {
  const [year, number] = month.split('-').map(Number);
  if (language === 'zh') return `${year} 年 ${number} 月`;
  return `${format(new Date(`${month}-01T00:00:00Z`), language, { month: 'short' })} ${year}`;
}

/** The day so many days after another, `2026-03-12`. */
export function stepDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}

/** The time that a row is about, ISO 8601; none where it is not known. */
export function rowInstant({ clippedAt, published }: Clip, order: SortOrder): string | undefined {
  return order === 'published' ? published && toIso(published) : clippedAt;
}

/** What a row says of time: under its day the time of that day, on the clock that the day is of; else the day of clipping. */
export function rowTime(clip: Clip, order: SortOrder, { language }: Messages, now: Date): string {
  if (order === 'clipped') return clock(clip.clippedAt);
  if (order !== 'published') return formatListTime(clip.clippedAt, language, now);
  return rowInstant(clip, order)?.slice(11, 16) ?? '';
}

/** The time of day on the reader's clock, `21:35`. */
function clock(instant: string, zone?: string): string {
  return inZone('en-GB', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }, zone).format(
    new Date(instant),
  );
}

/** The day on the reader's calendar, as ISO 8601 writes it. */
export function dateOf(instant: Date, zone?: string): string {
  return inZone('en-CA', { year: 'numeric', month: '2-digit', day: '2-digit' }, zone).format(instant);
}

function writtenDate(day: Date, language: Messages['language'], withYear: boolean): string {
  const [year, month, date] = [day.getUTCFullYear(), day.getUTCMonth() + 1, day.getUTCDate()];
  if (language === 'zh') return `${withYear ? `${year} 年 ` : ''}${month} 月 ${date} 日`;
  return `${date} ${format(day, language, { month: 'long' })}${withYear ? ` ${year}` : ''}`;
}

function format(day: Date, language: Messages['language'], options: Intl.DateTimeFormatOptions): string {
  return inZone(language === 'zh' ? 'zh-CN' : 'en-GB', options, 'UTC').format(day);
}

/** Formats cost more to make than to use, and a list uses the same few for every row. */
const formats = new Map<string, Intl.DateTimeFormat>();

function inZone(
  locale: string,
  options: Intl.DateTimeFormatOptions,
  zone: string | undefined,
): Intl.DateTimeFormat {
  const key = JSON.stringify([locale, options, zone]);
  const made = formats.get(key);
  if (made) return made;
  const format = new Intl.DateTimeFormat(locale, {
    ...options,
    ...(zone === undefined ? {} : { timeZone: zone }),
  });
  formats.set(key, format);
  return format;
}
