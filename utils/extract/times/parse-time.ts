import type { ZonedTime } from '../../article/zoned-time';
import { inCommonEra } from './calendars';
import { findClock } from './find-clock';
import { type Day, findDay } from './find-day';
import { findRelative } from './find-relative';
import { stripLabels } from './time-labels';
import { offsetAt, offsetAtInstant, type Zone, zoneNamedIn, zoneOfAbbreviation } from './time-zones';

/** A time without the note of where it was found. */
export type FoundTime = Omit<ZonedTime, 'from'>;

export interface TimeContext {
  /** For times without a zone; UTC when the site's is not known. */
  zone: Zone | undefined;
  /** Whether `06/02/2022` is the sixth of February. */
  dayFirst: boolean;
  now: Date;
}

export const MINUTE = 60_000;
export const DAY = 86_400_000;
/** A date stands at the beginning of a line or of an attribute; more is prose. */
const MAX_TEXT = 400;

/** Figures with colons where the time of day stands, that are none: `25:00`, `12:61`. The end of the day is 24:00. */
const NO_CLOCK = /^[T ]{1,2}(?:(?:2[5-9]|[3-9]\d):\d\d|\d{1,2}:(?:\d\d:)?(?:6[1-9]|[7-9]\d))(?!\d)/;

/**
 * Reads the first time of a text.
 *
 * @returns `undefined` if there is none, if it cannot be (31 February) or if it lies more than a day after `context.now`
 */
export function parseTime(text: string, context: TimeContext): FoundTime | undefined {
  const line = normalise(text);
  // Seconds or milliseconds of the Unix epoch.
  if (/^\d{10}(?:\d{3})?$/.test(line)) return instantTime(Number(line.padEnd(13, '0')), 'second', context);
  const day = findDay(line, context.dayFirst);
  return day && timeOn(line, day, context);
}

/** A day of a line with the time of day that stands beside it, if one does. */
export function timeOn(line: string, day: Day, context: TimeContext): FoundTime | undefined {
  const clock = findClock(line, day);
  // `2022-08-18T25:61` is no time, and what wrote it is not to be believed about the day.
  if (!clock && NO_CLOCK.test(line.slice(day.end))) return undefined;
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
 * What stands before and behind the time of a text, exact or counted back from the visit, without words such as `Published`;
 * `undefined` if there is no time.
 */
export function aroundTime(text: string, dayFirst: boolean): [before: string, behind: string] | undefined {
  const line = normalise(text);
  const span = exactSpan(line, dayFirst) ?? findRelative(line);
  return span && [tidyPart(line.slice(0, span.start)), tidyPart(line.slice(span.end))];
}

function exactSpan(line: string, dayFirst: boolean): { start: number; end: number } | undefined {
  const day = findDay(line, dayFirst);
  const clock = day && findClock(line, day);
  return clock ? { start: Math.min(day.start, clock.start), end: Math.max(day.end, clock.end) } : day;
}

/** A part without the marks at its ends and without a second time that is counted back, as in `更新于 5分钟前`. */
function tidyPart(part: string): string {
  const second = findRelative(part);
  return stripLabels(second ? `${part.slice(0, second.start)} ${part.slice(second.end)}` : part);
}

/** A line as all patterns for times expect it. */
export function normalise(text: string): string {
  const line = text
    .normalize('NFKC')
    .slice(0, MAX_TEXT)
    .replace(/[\u200e\u200f\u061c]/g, '')
    .replace(/\s+/g, ' ');
  return inCommonEra(line.trim());
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

/** An instant on the clock of the site. */
export function instantTime(
  instant: number,
  precision: FoundTime['precision'],
  context: TimeContext,
): FoundTime | undefined {
  return plausible(instant, offsetAtInstant(context.zone ?? 0, instant), precision, context);
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
