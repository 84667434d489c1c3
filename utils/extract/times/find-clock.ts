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

/** Halves of the day in front of an hour and behind it, by language; what is not in the first list is in the second. */
const AFTERNOON_BEFORE = '下午|晚上|晚间|晚間|傍晚|深夜|午後|오후|अपराह्न|शाम|ÖS';
const MORNING_BEFORE = '上午|早上|早晨|清晨|凌晨|午前|오전|पूर्वाह्न|सुबह|ÖÖ';
const NOON_BEFORE = '中午|दोपहर';
const AFTERNOON_BEHIND = 'p\\.? ?m\\.?|م|μ\\.?μ\\.?|CH|chiều|tối|ÖS|PTG';
const MORNING_BEHIND = 'a\\.? ?m\\.?|ص|π\\.?μ\\.?|SA|sáng|ÖÖ|PG';
const BEHIND = `(?:(${AFTERNOON_BEHIND}|${MORNING_BEHIND})(?!\\p{L})|Uhr)`;

/** `16:47`, `16:47:48`, `下午4:47`, `16時47分`, `16h47`, `4:47 p.m.`, `16:47 Uhr` */
const CLOCK = new RegExp(
  `(${AFTERNOON_BEFORE}|${MORNING_BEFORE}|${NOON_BEFORE}|[ap]\\.?m\\.?)? ?(?<!\\d)(\\d{1,2}) ?(?:[:：hH]|[时時点點]|시|giờ)(?: ?(\\d\\d|\\d(?=[분分]))(?!\\d))? ?(?:分|분)?(?:(?:[:：]|(?<=[分분]) ?)(\\d\\d)(?!\\d)(?:[.,]\\d{1,9})?)?(?:秒|초)? ?${BEHIND}?`,
  'iu',
);
/** `4 p.m.`, `16.47 Uhr`. */
const HOUR_ONLY = new RegExp(`(?<!\\d)(\\d{1,2})(?:\\.(\\d\\d))? ?${BEHIND}`, 'iu');
/** `kl. 16.47`, `klo 16.47`, `pukul 16.47`, `05.35 EDT`: a dot in place of the colon counts behind a word for `at` or before a zone. */
const DOTTED =
  /(?:(?<!\p{L})(?:kl\.?|klo|pukul|pkl\.?|jam|ore|alle(?: ore)?|às|om) ?(\d{1,2})\.(\d\d)(?![\d.])|(?<![\d.])(\d{1,2})\.(\d\d)(?= ?(?:[A-Z]{2,5}(?!\p{L})|uur(?!\p{L})|น\.)))/u;
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
  if (onHour && isClose(onHour)) return clockOf(onHour, from, onHour[3] ?? '', [onHour[1], onHour[2]]);
  const dotted = DOTTED.exec(text);
  return dotted && isClose(dotted)
    ? clockOf(dotted, from, '', [dotted[1] ?? dotted[3], dotted[2] ?? dotted[4]])
    : undefined;
}

function clockOf(
  match: RegExpExecArray,
  from: number,
  half: string,
  [hour, minute, second]: (string | undefined)[],
): Clock | undefined {
  const clock = {
    hour: toTwentyFour(Number(hour), half),
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

const AFTERNOON = new RegExp(`^(?:${AFTERNOON_BEFORE}|${AFTERNOON_BEHIND})$`, 'iu');
const MORNING = new RegExp(`^(?:${MORNING_BEFORE}|${MORNING_BEHIND})$`, 'iu');

function toTwentyFour(hour: number, half: string): number {
  if (AFTERNOON.test(half)) return hour < 12 ? hour + 12 : hour;
  if (MORNING.test(half)) return hour === 12 ? 0 : hour;
  return hour;
}
