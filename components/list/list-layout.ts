import type { DayCount } from '@/utils/library/search/days';

/** A line of the list: the name of a day, or a clip by its place among the results. */
export type Line = { kind: 'day'; day: DayCount } | { kind: 'clip'; place: number };

/** Where days and clips stand in a list, by line. */
export interface ListLayout {
  lines: number;
  lineAt(line: number): Line;
  /** The line of a clip. */
  lineOf(place: number): number;
  /** The line of the day that a line belongs to. */
  dayOf(line: number): number | undefined;
  heightOf(line: number): number;
  /** Where a line begins. */
  topOf(line: number): number;
}

/** Heights of both kinds of lines, in pixels. */
export interface LineHeights {
  day: number;
  clip: number;
}

/**
 * Lays out a list of clips under its days.
 *
 * @param total how many clips there are
 * @param days theirs, in order; clips beyond them, or all where there are none, stand under no new day
 */
export function layOut(total: number, days: readonly DayCount[], heights: LineHeights): ListLayout {
  /** For every day its line; the clips before it are as many as the line says, less the days before it. */
  const starts: number[] = [];
  let line = 0;
  for (const { count } of days) {
    starts.push(line);
    line += count + 1;
  }
  const lines = total + days.length;
  /** How many days begin at a line or before it. */
  const daysUpTo = (line: number) => countUpTo(starts, (start) => start <= line);
  function lineAt(line: number): Line {
    const before = daysUpTo(line);
    const day = days[before - 1];
    return day && starts[before - 1] === line ? { kind: 'day', day } : { kind: 'clip', place: line - before };
  }

  return {
    lines,
    lineAt,
    // The days before a clip are those that begin, in clips, at its place or before.
    lineOf: (place) => place + countUpTo(starts, (start, at) => start - at <= place),
    dayOf: (line) => starts[daysUpTo(line) - 1],
    heightOf: (line) => heights[lineAt(line).kind],
    topOf(line) {
      const daysAbove = daysUpTo(line - 1);
      return daysAbove * heights.day + (line - daysAbove) * heights.clip;
    },
  };
}

/** How many items from the first on fulfil a condition that holds up to some item and for none after it. */
function countUpTo(items: readonly number[], holds: (item: number, at: number) => boolean): number {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(items[middle] ?? 0, middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
