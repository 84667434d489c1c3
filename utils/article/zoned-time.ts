import * as v from 'valibot';
import { instantSchema } from './field-schemas';

/** Minutes. No zone is, or was, further from UTC. */
const FURTHEST_OFFSET = 18 * 60;

/**
 * An instant as a publication printed it: with the publication's own offset, and no more precision than it gave.
 */
export const zonedTimeSchema = v.object({
  /** ISO 8601 in UTC. For `day` precision, midnight at `offset`. */
  instant: instantSchema,
  /** Minutes east of UTC, as printed or as the site's zone has it. */
  offset: v.pipe(v.number(), v.minValue(-FURTHEST_OFFSET), v.maxValue(FURTHEST_OFFSET)),
  precision: v.picklist(['second', 'minute', 'day']),
  /**
   * Where it was found, such as `json-ld`, `meta:article:published_time`, `text` or `url`; `relative:text` where the page
   * counted back from the visit.
   */
  from: v.string(),
});

export interface ZonedTime extends v.InferOutput<typeof zonedTimeSchema> {}

const MINUTE = 60_000;

/**
 * Writes a time as ISO 8601 at its own offset: `2022-08-18T16:47:48+08:00`, or `2022-08-18` where only the day is known.
 */
export function toIso(time: ZonedTime): string {
  const local = new Date(Date.parse(time.instant) + time.offset * MINUTE).toISOString();
  if (time.precision === 'day') return local.slice(0, 10);
  return local.slice(0, 19) + offsetSuffix(time.offset);
}

/** Writes an offset in minutes as ISO 8601 has it: `+08:00`, `-04:30`, `Z` never, so that zones stay visible. */
export function offsetSuffix(offset: number): string {
  const sign = offset < 0 ? '-' : '+';
  const minutes = Math.abs(offset);
  const pad = (part: number) => String(part).padStart(2, '0');
  return `${sign}${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
}
