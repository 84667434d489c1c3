import type { ZonedTime } from '../../article/zoned-time';
import { monthOf } from './month-names';
import { offsetAt, type Zone, zoneNamedIn, zoneOfAbbreviation } from './time-zones';

/** A time without the note of where it was found. */
export type FoundTime = Omit<ZonedTime, 'from'>;

export interface TimeContext {
  /** For times without a zone; UTC when the site's is not known. */
  zone: Zone | undefined;
  /** Whether `06/02/2022` is the sixth of February. */
  dayFirst: boolean;
  now: Date;
}

interface Day {
  year: number;
  month: number;
  day: number;
  start: number;
  end: number;
}

interface Clock {
  hour: number;
  minute: number;
  second: number;
  precision: FoundTime['precision'];
  start: number;
  end: number;
}

const MINUTE = 60_000;
const DAY = 86_400_000;
/** A date stands at the beginning of a line or of an attribute; more is prose. */
const MAX_TEXT = 400;

/** Year first, in the writings of East Asia and ISO 8601. */
const YEAR_FIRST = /(?<!\d)(\d{4}) ?(?:[-/.]|年|년) ?(\d{1,2}) ?(?:[-/.]|月|월) ?(\d{1,2})(?!\d)/;
const COMPACT = /(?<!\d)(\d{4})(\d\d)(\d\d)(?=$|[\sT]|\d{4}(?:\d\d)?(?:\D|$))/;
/** `18 August 2022`, `18. August 2022`, `18 de agosto de 2022`, `1er août 2022`. */
const DAY_MONTH =
  /(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|º)?[ .,\-/]{1,2}(?:de |of )?(\p{L}{3,12})[ .,\-/]{1,2}(?:de |del )?(\d{4})(?!\d)/u;
/** `Aug. 18, 2022`, `August 18th 2022`. */
const MONTH_DAY = /(\p{L}{3,12})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?!\d)/u;
const NUMBERS = /(?<![\d./-])(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?!\d)/;

/** What introduces a time, or stands behind it. */
const TIME_LABEL =
  /(?:(?:发布|發布|发表|發表|更新|刊登|出版|编辑)(?:时间|時間|日期|于|於)?|时间|時間|日期|publish(?:ed|ing date)?(?: on)?|posted|(?:last )?updated|stand|veröffentlicht|publié le|publicado)\s?:?/giu;

const CLOCK =
  /([上下]午|晚上|晚间|凌晨|中午|午前|午後|오전|오후|[ap]\.?m\.?)? ?(?<!\d)(\d{1,2}) ?(?:[:：hH]|[时時点]|시)(?: ?(\d\d)(?!\d))? ?(?:分|분)?(?:(?:[:：]|(?<=[分분]) ?)(\d\d)(?!\d)(?:[.,]\d{1,9})?)?(?:秒|초)? ?(?:([ap])\.?m\.?(?!\p{L}))?/iu;
/** `4 p.m.`, `16.47 Uhr`. */
const HOUR_ONLY = /(?<!\d)(\d{1,2})(?:\.(\d\d))? ?(?:([ap])\.?m\.?(?!\p{L})|Uhr)/iu;
const COMPACT_CLOCK = /^T?(\d\d)(\d\d)(\d\d)?(?!\d)/;

/**
 * Reads the first time of a text.
 *
 * @returns `undefined` if there is none, if it cannot be (31 February) or if it lies more than a day after `context.now`
 */
export function parseTime(text: string, context: TimeContext): FoundTime | undefined {
  const line = normalise(text);
  if (/^\d{10}(?:\d{3})?$/.test(line)) return epoch(Number(line), line.length === 10, context);
  const day = findDay(line, context.dayFirst);
  if (!day) return undefined;
  const clock = findClock(line, day);
  const wallClock = Date.UTC(
    day.year,
    day.month - 1,
    day.day,
    clock?.hour ?? 0,
    clock?.minute ?? 0,
    clock?.second ?? 0,
  );
  const printedZone = clock && (zoneIn(line.slice(clock.end)) ?? zoneNamedIn(line));
  const offset = offsetAt(printedZone ?? context.zone ?? 0, wallClock);
  // Midnight to the second, without a zone, is a date that a content system stored as a time.
  const placeholder = printedZone === undefined && wallClock % DAY === 0 && clock?.precision === 'second';
  const precision = clock && !placeholder ? clock.precision : 'day';
  return plausible(wallClock - offset * MINUTE, offset, precision, context);
}

/**
 * What stands before and behind the time that {@link parseTime} finds in a text, without words such as `Published`;
 * `undefined` if there is no time.
 */
export function aroundTime(text: string, dayFirst: boolean): [before: string, behind: string] | undefined {
  const line = normalise(text);
  const day = findDay(line, dayFirst);
  if (!day) return undefined;
  const clock = findClock(line, day);
  const start = Math.min(day.start, clock?.start ?? day.start);
  const end = Math.max(day.end, clock?.end ?? day.end);
  const strip = (part: string) => part.replace(TIME_LABEL, ' ').replace(/^[\s|·•,\-–—]+|[\s|·•,\-–—]+$/g, '');
  return [strip(line.slice(0, start)), strip(line.slice(end))];
}

function normalise(text: string): string {
  return text.normalize('NFKC').slice(0, MAX_TEXT).replace(/\s+/g, ' ').trim();
}

function plausible(
  instant: number,
  offset: number,
  precision: FoundTime['precision'],
  context: TimeContext,
): FoundTime | undefined {
  // Zero of the Unix epoch is what an empty field of a content system turns into.
  if (!(instant <= context.now.getTime() + DAY) || Math.abs(instant) < DAY) return undefined;
  return { instant: new Date(instant).toISOString(), offset, precision };
}

function epoch(value: number, seconds: boolean, context: TimeContext): FoundTime | undefined {
  const instant = seconds ? value * 1000 : value;
  return plausible(instant, offsetAtInstantOf(context.zone, instant), 'second', context);
}

function offsetAtInstantOf(zone: Zone | undefined, instant: number): number {
  const first = offsetAt(zone ?? 0, instant);
  return offsetAt(zone ?? 0, instant + first * MINUTE);
}

function findDay(line: string, dayFirst: boolean): Day | undefined {
  const days = [YEAR_FIRST, COMPACT, DAY_MONTH, MONTH_DAY, NUMBERS].flatMap((pattern) => {
    const match = pattern.exec(line);
    const day = match && readDay(pattern, match, dayFirst);
    return day && isCalendarDay(day) ? [day] : [];
  });
  return days.sort((a, b) => a.start - b.start)[0];
}

function readDay(pattern: RegExp, match: RegExpExecArray, dayFirst: boolean): Day | undefined {
  const [whole, a = '', b = '', c = '', d = ''] = match;
  const at = { start: match.index, end: match.index + whole.length };
  switch (pattern) {
    case DAY_MONTH:
      return { ...at, year: Number(c), month: monthOf(b) ?? 0, day: Number(a) };
    case MONTH_DAY:
      return { ...at, year: Number(c), month: monthOf(a) ?? 0, day: Number(b) };
    case NUMBERS: {
      // A dot is only used by countries that put the day first; a number above 12 decides by itself.
      const first = (dayFirst || b === '.' || Number(a) > 12) && Number(c) <= 12;
      return { ...at, year: Number(d), month: Number(first ? c : a), day: Number(first ? a : c) };
    }
    default:
      return { ...at, year: Number(a), month: Number(b), day: Number(c) };
  }
}

function isCalendarDay({ year, month, day }: Day): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return year >= 1800 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** The time of day stands close behind the date, else close before it. */
function findClock(line: string, day: Day): Clock | undefined {
  const lead = Math.max(0, day.start - MAX_GAP);
  return clockBehind(line, day.end) ?? clockBefore(line.slice(lead, day.start), lead);
}

/** Between date and time of day stand only words such as `at`, `um`, `星期四`, or a dash. */
const MAX_GAP = 24;

function clockBehind(line: string, from: number): Clock | undefined {
  const text = line.slice(from);
  const compact = COMPACT_CLOCK.exec(text);
  if (compact) return clockOf(compact, from, '', [compact[1], compact[2], compact[3]]);
  return printedClock(text, from, (match) => text.slice(0, match.index));
}

function clockBefore(text: string, from: number): Clock | undefined {
  return printedClock(text, from, (match) => text.slice(match.index + match[0].length));
}

function printedClock(
  text: string,
  from: number,
  gapOf: (match: RegExpExecArray) => string,
): Clock | undefined {
  const isClose = (match: RegExpExecArray) => gapOf(match).length <= MAX_GAP && !/\d/.test(gapOf(match));
  const match = CLOCK.exec(text);
  const [, lead = '', hour, minute, second, tail = ''] = match ?? [];
  if (match && isClose(match) && (lead || minute || tail)) {
    return clockOf(match, from, lead || tail, [hour, minute, second]);
  }
  const onHour = HOUR_ONLY.exec(text);
  return onHour && isClose(onHour)
    ? clockOf(onHour, from, onHour[3] ?? '', [onHour[1], onHour[2]])
    : undefined;
}

function clockOf(
  match: RegExpExecArray,
  from: number,
  half: string,
  [hour, minute, second]: (string | undefined)[],
): Clock | undefined {
  const clock = {
    hour: toTwentyFour(Number(hour), half.toLowerCase()),
    minute: Number(minute ?? 0),
    second: Number(second ?? 0),
  };
  if (clock.hour > 23 || clock.minute > 59 || clock.second > 59) return undefined;
  const start = from + match.index;
  return {
    ...clock,
    start,
    end: start + match[0].length,
    precision: second === undefined ? 'minute' : 'second',
  };
}

function toTwentyFour(hour: number, half: string): number {
  if (/^(?:下午|晚上|晚间|午後|오후|p)/.test(half)) return hour < 12 ? hour + 12 : hour;
  if (/^(?:上午|凌晨|午前|오전|a)/.test(half)) return hour === 12 ? 0 : hour;
  return hour;
}

function zoneIn(rest: string): Zone | undefined {
  const offset = /^ ?\(?(?:UTC|GMT)? ?([+-])(\d\d?)(?::?(\d\d))?(?!\d)/.exec(rest);
  if (offset) {
    const minutes = Number(offset[2]) * 60 + Number(offset[3] ?? 0);
    if (minutes <= 14 * 60) return offset[1] === '-' ? -minutes : minutes;
  }
  const name = /^ ?\(?(Z|[A-Z]{2,4})(?![\p{L}\d])/u.exec(rest);
  return name?.[1] === undefined ? undefined : zoneOfAbbreviation(name[1]);
}
