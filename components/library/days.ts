import type { Clip } from '@/utils/article/clip';
import type { Messages } from '@/utils/i18n';

const DAY = 24 * 60 * 60 * 1000;

/** The clips of one day on the reader's calendar. */
export interface Day {
  /** `2026-03-12`. */
  date: string;
  clips: Clip[];
}

/** Puts clips that are in order under their days. */
export function groupByDay(clips: readonly Clip[], zone?: string): Day[] {
  const days: Day[] = [];
  for (const clip of clips) {
    const date = dateOf(new Date(clip.clippedAt), zone);
    const last = days.at(-1);
    if (last?.date === date) last.clips.push(clip);
    else days.push({ date, clips: [clip] });
  }
  return days;
}

/**
 * Names a day: near days by their place, with the date after it, others by the date, with the weekday after it.
 *
 * @param date `2026-03-12`
 */
export function dayName(
  date: string,
  messages: Messages,
  now: Date,
  zone?: string,
): [name: string, rest: string] {
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

/** The time of day on the reader's clock, `21:35`. */
export function clock(instant: string, zone?: string): string {
  return inZone('en-GB', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }, zone).format(
    new Date(instant),
  );
}

/** The day on the reader's calendar, as ISO 8601 writes it. */
function dateOf(instant: Date, zone: string | undefined): string {
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
