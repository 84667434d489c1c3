/** How many clips of a list belong to a day. */
export interface DayCount {
  /** `2026-03-12`; empty where the day is not known. */
  date: string;
  count: number;
}

/** A day of a calendar, and the instant that it begins. */
interface Day {
  date: string;
  start: string;
}

/**
 * Counts instants by day.
 *
 * @param instants ISO 8601, UTC, latest first
 * @param dayOf the day that an instant belongs to; on the calendar of this machine unless told
 * @returns the days in the order of the instants
 */
export function countByDay(
  instants: Iterable<string>,
  dayOf: (instant: string) => Day = dayHere,
): DayCount[] {
  const days: DayCount[] = [];
  let last: DayCount | undefined;
  let start = '';
  for (const instant of instants) {
    // A calendar is asked once a day, not once an instant.
    if (!last || instant < start) {
      const day = dayOf(instant);
      start = day.start;
      last = { date: day.date, count: 0 };
      days.push(last);
    }
    last.count += 1;
  }
  return days;
}

function dayHere(instant: string): Day {
  const time = new Date(instant);
  const [year, month, day] = [time.getFullYear(), time.getMonth(), time.getDate()];
  const pad = (part: number) => String(part).padStart(2, '0');
  return {
    date: `${year}-${pad(month + 1)}-${pad(day)}`,
    start: new Date(year, month, day).toISOString(),
  };
}
