const DAY = 24 * 60 * 60 * 1000;

/** How many midnights of the reader's calendar lie between two times; none where the second is not later. */
export function daysBetween(then: Date, now: Date): number {
  return Math.max(0, Math.round((midnightOf(now) - midnightOf(then)) / DAY));
}

/** Days with a change of the clock are rounded to whole ones. */
function midnightOf(time: Date): number {
  return new Date(time.getFullYear(), time.getMonth(), time.getDate()).getTime();
}
