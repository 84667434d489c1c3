import type { ZonedTime } from '../article/zoned-time';
import { parseForeignTime } from '../extract/read-foreign';

/** Seconds, and not milliseconds, since 1970: the latter have more figures for every day after April 1970. */
const MOST_SECONDS = 10_000_000_000;

/** When something was saved elsewhere, as ISO 8601 in UTC; nothing where that is no time, or to come. */
export function savedTime(value: string | number | undefined, now: Date): string | undefined {
  if (value === undefined || value === '') return undefined;
  const figure = Number(value);
  const known = Number.isNaN(figure) ? parseForeignTime(String(value), now) : undefined;
  const instant = known ? Date.parse(known.instant) : figure * (figure < MOST_SECONDS ? 1000 : 1);
  if (!(instant > 0) || instant > now.getTime()) return undefined;
  return new Date(instant).toISOString();
}

/** A time of publication as a file of others gives it: at its own offset, and no more exact than it is. */
export function publishedTime(value: string | undefined, now: Date): ZonedTime | undefined {
  const time = value === undefined ? undefined : parseForeignTime(value, now);
  return time && { ...time, from: 'import' };
}
