import type { ZonedTime } from '../../article/zoned-time';
import { findClock } from './find-clock';
import { findDay } from './find-day';
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

const MINUTE = 60_000;
const DAY = 86_400_000;
/** A date stands at the beginning of a line or of an attribute; more is prose. */
const MAX_TEXT = 400;

/** What introduces a time, or stands behind it. */
const TIME_LABEL =
  /(?:(?:发布|發布|发表|發表|更新)(?:时间|時間|日期|于|於)?|(?:刊登|出版|编辑)(?:时间|時間|日期)|时间|時間|日期|publish(?:ed|ing date)?(?: on)?|posted|(?:last )?updated|stand|veröffentlicht|publié le|publicado)\s?:?/giu;

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

function zoneIn(rest: string): Zone | undefined {
  const offset = /^ ?\(?(?:UTC|GMT)? ?([+-])(\d\d?)(?::?(\d\d))?(?!\d)/.exec(rest);
  if (offset) {
    const minutes = Number(offset[2]) * 60 + Number(offset[3] ?? 0);
    if (minutes <= 14 * 60) return offset[1] === '-' ? -minutes : minutes;
  }
  const name = /^ ?\(?(Z|[A-Z]{2,4})(?![\p{L}\d])/u.exec(rest);
  return name?.[1] === undefined ? undefined : zoneOfAbbreviation(name[1]);
}
