import type { ZonedTime } from '../../article/zoned-time';
import type { Day } from './find-day';

/** A time of day and where it stands in its line. */
export interface Clock {
  hour: number;
  minute: number;
  second: number;
  precision: ZonedTime['precision'];
  start: number;
  end: number;
}

/** `16:47`, `16:47:48`, `下午4:47`, `16時47分`, `16h47`, `4:47 p.m.`, `16:47 Uhr` */
const CLOCK =
  /([上下]午|晚上|晚间|凌晨|中午|午前|午後|오전|오후|[ap]\.?m\.?)? ?(?<!\d)(\d{1,2}) ?(?:[:：hH]|[时時点]|시)(?: ?(\d\d)(?!\d))? ?(?:分|분)?(?:(?:[:：]|(?<=[分분]) ?)(\d\d)(?!\d)(?:[.,]\d{1,9})?)?(?:秒|초)? ?(?:([ap])\.?m\.?(?!\p{L})|Uhr)?/iu;
/** `4 p.m.`, `16.47 Uhr`. */
const HOUR_ONLY = /(?<!\d)(\d{1,2})(?:\.(\d\d))? ?(?:([ap])\.?m\.?(?!\p{L})|Uhr)/iu;
const COMPACT_CLOCK = /^T?(\d\d)(\d\d)(\d\d)?(?!\d)/;

/** Finds the time of day that belongs to a day of the line: it stands close behind the date, else close before it. */
export function findClock(line: string, day: Pick<Day, 'start' | 'end'>): Clock | undefined {
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
