import type { Day } from './find-day';
import { findRelative } from './find-relative';
import { type FoundTime, instantTime, MINUTE, normalise, type TimeContext, timeOn } from './parse-time';
import { offsetAtInstant } from './time-zones';

/** Reads the first time of a line that is counted back from the visit, `context.now`, with no more precision than it has. */
export function parseRelativeTime(text: string, context: TimeContext): FoundTime | undefined {
  const line = normalise(text);
  const found = findRelative(line);
  if (!found) return undefined;
  const instant = context.now.getTime() - found.ago;
  if (found.grain === 'minute') return instantTime(Math.floor(instant / MINUTE) * MINUTE, 'minute', context);
  const day = dayOf(instant, context);
  return found.word ? timeOn(line, { ...day, ...found.word }, context) : timeOn('', day, context);
}

/** The calendar day of an instant where the site is. */
function dayOf(instant: number, { zone = 0 }: TimeContext): Day {
  const local = new Date(instant + offsetAtInstant(zone, instant) * MINUTE);
  const [year, month, day] = [local.getUTCFullYear(), local.getUTCMonth() + 1, local.getUTCDate()];
  return { year, month, day, start: 0, end: 0 };
}
