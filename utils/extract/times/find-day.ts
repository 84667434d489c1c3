import { monthOf } from './month-names';

/** A calendar day and where it stands in its line. */
export interface Day {
  year: number;
  month: number;
  day: number;
  start: number;
  end: number;
}

/** Every writing below has a year of four figures, or of two at its end. */
const YEAR = /\d{4}|[./]\d\d\b/;
/** Year first, in the writings of East Asia and ISO 8601. */
const YEAR_FIRST = /(?<!\d)(\d{4}) ?(?:[-/.]|年|년) ?(\d{1,2}) ?(?:[-/.]|月|월) ?(\d{1,2})(?!\d)/;
const COMPACT = /(?<!\d)(\d{4})(\d\d)(\d\d)(?=$|[\sT]|\d{4}(?:\d\d)?(?:\D|$))/;
/** `18 August 2022`, `18. August 2022`, `18 de agosto de 2022`, `1er août 2022`. */
const DAY_MONTH =
  /(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|º|-?го)?[ .,\-/]{1,2}(?:de |of |ng |d['’])?(\p{L}[\p{L}\p{M}.॰’׳]{1,14}?)[ .,،\-/]{1,2}(?:de |del |năm )?(\d{4})(?!\d)/u;
/** `Aug. 18, 2022`, `August 18th 2022`. */
const MONTH_DAY = /(\p{L}[\p{L}\p{M}]{1,14})\.? (\d{1,2})(?:st|nd|rd|th)?[,،]? (\d{4})(?!\d)/u;
/** `2026. március 10.`, `2026 m. kovo 10 d.`: year and month's name first. */
const YEAR_MONTH_DAY = /(?<!\d)(\d{4})\.? (?:m\. )?(\p{L}\p{L}{2,12})\.? (\d{1,2})(?!\d|:)/u;
/** `2026. gada 10. marts`. */
const YEAR_DAY_MONTH = /(?<!\d)(\d{4})\. gada (\d{1,2})\. (\p{L}{3,12})/u;
/** `10 tháng 3, 2026`, `ngày 10 tháng 3 năm 2026`: the month has a number for a name. */
const NUMBERED_MONTH = /(?<!\d)(\d{1,2}) (?:tháng|thg) (\d{1,2})(?:,| năm)? (\d{4})(?!\d)/iu;
/** `Tue Mar 10 09:35:22 UTC 2026`: the year stands behind the time of day. */
const UNIX = /(\p{L}{3}) (\d{1,2})(?= \d\d:\d\d:\d\d (?:[A-Z]{3,4}|[+-]\d{4}) (\d{4})(?!\d))/u;
const NUMBERS = /(?<![\d./-])(\d{1,2}) ?([./-]) ?(\d{1,2}) ?\2 ?(\d{4})(?!\d)/;
/**
 * `12/22/23 12:24 PM`, `22.12.23, 8:15 Uhr`: the year has two figures, and that it stands last is only known from the clock of
 * America or Germany behind it; in Korea it would be the first.
 */
const SHORT_YEAR =
  /(?<![\d./-])(\d{1,2})([./])(\d{1,2})\2(\d\d)(?=,? (?:at |um |[-–|] )?\d{1,2}[:.]\d\d ?(?:[ap]\.?m\b|Uhr))/i;

const PATTERNS = [
  ...[YEAR_FIRST, COMPACT, DAY_MONTH, MONTH_DAY, YEAR_MONTH_DAY, YEAR_DAY_MONTH, NUMBERED_MONTH],
  ...[UNIX, NUMBERS, SHORT_YEAR],
];

/**
 * Finds the first day in a line of plain text, in figures or with the month's name. Days that no calendar has are passed over.
 *
 * @param dayFirst whether `06/02/2022` is the sixth of February
 */
export function findDay(line: string, dayFirst: boolean): Day | undefined {
  if (!YEAR.test(line)) return undefined;
  const days = PATTERNS.flatMap((pattern) => {
    const match = pattern.exec(line);
    const day = match && readDay(pattern, match, dayFirst);
    return day && isCalendarDay(day) ? [day] : [];
  });
  return days.sort((a, b) => a.start - b.start)[0];
}

function readDay(pattern: RegExp, match: RegExpExecArray, dayFirst: boolean): Day | undefined {
  const [whole, a = '', b = '', c = '', d = ''] = match;
  const at = { start: match.index, end: match.index + whole.length };
  switch (pattern) {
    case DAY_MONTH:
      return { ...at, year: Number(c), month: monthOf(b) ?? 0, day: Number(a) };
    case MONTH_DAY:
    case UNIX:
      return { ...at, year: Number(c), month: monthOf(a) ?? 0, day: Number(b) };
    case YEAR_MONTH_DAY:
      return { ...at, year: Number(a), month: monthOf(b) ?? 0, day: Number(c) };
    case YEAR_DAY_MONTH:
      return { ...at, year: Number(a), month: monthOf(c) ?? 0, day: Number(b) };
    case NUMBERED_MONTH:
      return { ...at, year: Number(c), month: Number(b), day: Number(a) };
    case NUMBERS:
    case SHORT_YEAR: {
      // A dot is only used by countries that put the day first; a number above 12 decides by itself.
      const first = (dayFirst || b === '.' || Number(a) > 12) && Number(c) <= 12;
      const year = Number(d) + (pattern === SHORT_YEAR ? 2000 : 0);
      return { ...at, year, month: Number(first ? c : a), day: Number(first ? a : c) };
    }
    default:
      return { ...at, year: Number(a), month: Number(b), day: Number(c) };
  }
}

function isCalendarDay({ year, month, day }: Day): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return year >= 1800 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
