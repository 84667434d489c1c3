import { findClock } from './find-clock';
import type { Day } from './find-day';
import {
  DAY,
  type FoundTime,
  instantTime,
  MINUTE,
  normalise,
  stripLabels,
  type TimeContext,
  timeOn,
} from './parse-time';
import { offsetAtInstant } from './time-zones';

/** A time that a page counts back from the visit, with what stands around it in its line. */
export interface RelativeTime {
  time: FoundTime;
  around: string;
}

const SECOND = 1_000;
const HOUR = 60 * MINUTE;
const UNITS: readonly [RegExp, milliseconds: number][] = [
  [/^(?:s|secs?|seconds?|sekunden?|secondes?|秒[钟鐘]?|초)$/i, SECOND],
  [/^(?:m|mins?|minutes?|minuten?|分[钟鐘]?|분)$/i, MINUTE],
  [/^(?:h|hrs?|hours?|stunden?|std|heures?|小[时時]|[钟鐘][头頭]|時間|시간)$/i, HOUR],
  [/^(?:d|days?|tag(?:e|en)?|jours?|天|日|일)$/i, DAY],
];

/** `3小时前`, `半小时前`, `3時間前`, `3시간 전`, `3 hours ago`, `an hour ago`; not `3月3日前`, not `3天前的`. */
const COUNT_FIRST =
  /(?:(?<![\d.,:月年-])(\d{1,2})|(?<!\p{L})(an?|one|[一半])) ?[个個]? ?(\p{L}{1,7}?)\.? ?(?:ago|以?前|전)(?!(?!发布|發布|更新|来源|來源)\p{L})/iu;
/** `vor 3 Stunden`, `il y a 2 heures`. */
const COUNT_LAST = /(?<!\p{L})(?:vor|il y a) (?:(\d{1,2})|(einer?|einem|une?)) (\p{L}{1,8})\.?(?!\p{L})/iu;
const JUST_NOW =
  /(?<!\p{L})(?:just now|moments ago|gerade eben|à l['’]instant)(?!\p{L})|刚刚|剛剛|刚才|たった今|방금(?: 전)?/iu;

const DAY_WORDS: readonly [RegExp, daysBack: number][] = [
  [/(?<!\p{L})(?:vorgestern|avant-hier)(?!\p{L})|前天|一昨日|그제/iu, 2],
  [/(?<!\p{L})(?:yesterday|gestern|hier(?= à))(?!\p{L})|昨[天日]|어제/iu, 1],
  [/(?<!\p{L})(?:today|heute|aujourd['’]hui)(?!\p{L})|今[天日]|오늘/iu, 0],
];

/**
 * Reads the first time of a line that is given by its distance from the visit, `context.now`: `刚刚`, `3小时前`,
 * `昨天 16:47`, `an hour ago`. A count of minutes is known to the minute. A count of hours or days only tells the day:
 * `3 hours ago` is anything up to an hour earlier, and no clock time may pretend otherwise. Weeks and longer tell not even that.
 */
export function parseRelativeTime(text: string, context: TimeContext): RelativeTime | undefined {
  const line = normalise(text);
  return countedTime(line, context) ?? namedDay(line, context);
}

function countedTime(line: string, context: TimeContext): RelativeTime | undefined {
  const match = COUNT_FIRST.exec(line) ?? COUNT_LAST.exec(line) ?? JUST_NOW.exec(line);
  if (!match) return undefined;
  const [, figures, word, unit = 's'] = match;
  const length = UNITS.find(([pattern]) => pattern.test(unit))?.[1];
  if (length === undefined) return undefined;
  const count = figures ? Number(figures) : word === '半' ? 0.5 : word ? 1 : 0;
  const instant = context.now.getTime() - count * length;
  const time =
    length < HOUR
      ? instantTime(Math.floor(instant / MINUTE) * MINUTE, 'minute', context)
      : timeOn('', dayOf(instant, context), context);
  return time && { time, around: around(line, match.index, match.index + match[0].length) };
}

function namedDay(line: string, context: TimeContext): RelativeTime | undefined {
  for (const [pattern, daysBack] of DAY_WORDS) {
    const match = pattern.exec(line);
    if (!match) continue;
    const end = match.index + match[0].length;
    const day = { ...dayOf(context.now.getTime() - daysBack * DAY, context), start: match.index, end };
    const clock = findClock(line, day);
    const rest = around(line, Math.min(day.start, clock?.start ?? end), Math.max(end, clock?.end ?? end));
    // Without a clock the word may be part of any sentence; alone in its line it is the day of the article.
    if (!clock && (daysBack === 0 || rest !== '')) return undefined;
    const time = timeOn(line, day, context);
    return time && { time, around: rest };
  }
  return undefined;
}

/** The calendar day of an instant where the site is. */
function dayOf(instant: number, { zone = 0 }: TimeContext): Day {
  const local = new Date(instant + offsetAtInstant(zone, instant) * MINUTE);
  return {
    year: local.getUTCFullYear(),
    month: local.getUTCMonth() + 1,
    day: local.getUTCDate(),
    start: 0,
    end: 0,
  };
}

function around(line: string, start: number, end: number): string {
  return [line.slice(0, start), line.slice(end)].map(stripLabels).join(' ').trim();
}
