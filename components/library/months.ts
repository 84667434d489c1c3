import type { TimeRange } from '@/components/navigation/list-view';
import type { DayCount } from '@/utils/library/search/days';

/** A month of the histogram. */
export interface Month {
  /** `2026-03`. */
  month: string;
  count: number;
  range: TimeRange;
}

/** How far back the histogram goes. */
const MONTHS = 12;

/**
 * The last months, this one last.
 *
 * @param today `2026-03-12`
 */
export function lastMonths(dates: readonly DayCount[], today: string): Month[] {
  const [year = 0, month = 1] = today.split('-').map(Number);
  return Array.from({ length: MONTHS }, (_, at) => {
    const first = firstOf(year, month - (MONTHS - 1 - at));
    const range = { after: first, before: firstOf(year, month - (MONTHS - 1 - at) + 1) };
    return { month: first.slice(0, 7), count: countIn(dates, range), range };
  });
}

/** How many clips are from a stretch of time. */
export function countIn(dates: readonly DayCount[], { after = '', before = '9999' }: TimeRange): number {
  return dates.reduce((sum, { date, count }) => (date >= after && date < before ? sum + count : sum), 0);
}

/** The first day of a month; months beyond December are the next year's, those before January the last year's. */
function firstOf(year: number, month: number): string {
  return new Date(Date.UTC(year, month - 1, 1)).toISOString().slice(0, 10);
}
