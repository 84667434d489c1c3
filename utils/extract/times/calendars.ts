/** The digits of scripts that news pages write numbers with, each by its zero: Arabic, Persian, Devanagari, Bengali, Thai and others. */
const ZEROS = [
  0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0, 0x1040, 0x17e0,
];
const OTHER_DIGIT = /[\u0660-\u0669\u06f0-\u06f9\u0966-\u17e9]/g;

/** No line without one of these is of another calendar or in other figures. */
const MAYBE_OTHER =
  /[\u0600-\u06ff\u0900-\u17e9]|[一二三四五六七八九十]月|[民平令昭][國国和成]|(?<![\d./-])1[01]\d\/\d\d\/|(?<!\w)[RH]\d{1,2}[./]|(?<!\d)25\d\d(?!\d)/;

/**
 * A line with its dates in Western figures and the years of the common era: of the Republic of China, of Japan's emperors, of the
 * Buddhist and of the Persian calendar, and in Chinese numerals. Other text stays.
 */
export function inCommonEra(line: string): string {
  if (!MAYBE_OTHER.test(line)) return line;
  const isPersian = /[\u06f0-\u06f9\u067e\u0686\u06af\u06cc]/.test(line);
  const figures = inFigures(line);
  return thaiYears(isPersian ? persianDates(figures) : figures)
    .replace(ERA, (_, era: string, year: string) => `${yearOf(era, year)}年`)
    .replace(REPUBLIC, (_, year: string, mark: string) => `${Number(year) + 1911}${mark}`)
    .replace(REPUBLIC_SHORT, (_, year: string) => `${Number(year) + 1911}/`)
    .replace(ERA_SHORT, (_, era: string, year: string) => `${yearOf(era, year)}/`);
}

const ERA = /(令和|平成|昭和) ?(元|\d{1,2}) ?年/g;
/** `R8.3.10`: the initial of the era. */
const ERA_SHORT = /(?<!\w)([RH])(\d{1,2})[./](?=\d{1,2}[./]\d{1,2}(?!\d))/g;
const FIRST_YEARS: Record<string, number> = { 令和: 2019, R: 2019, 平成: 1989, H: 1989, 昭和: 1926 };

function yearOf(era: string, year: string): number {
  return (FIRST_YEARS[era] ?? 0) + (year === '元' ? 1 : Number(year)) - 1;
}

/** `民國115年`, `中華民國 115.03.10`. */
const REPUBLIC = /(?:中[華华])?民[國国] ?(\d{2,3}) ?([年./-])/g;
/** `115/03/10`, as Taiwan writes it: three figures, which no other calendar in use has. */
const REPUBLIC_SHORT = /(?<![\d./-])(1[01]\d)\/(?=(?:0[1-9]|1[0-2])\/(?:0[1-9]|[12]\d|3[01])(?!\d))/g;

/** `10 มีนาคม 2569`, `10/03/2569`, `10 มี.ค. 69`: 543 years ahead; two figures only behind a Thai month. */
function thaiYears(line: string): string {
  const isThai = /\p{Script=Thai}/u.test(line);
  const full = line
    .replace(/(?:พ\.ศ\.|ค\.ศ\.) ?/g, '')
    .replace(isThai ? /(?<!\d)(25\d\d)(?!\d)/g : /(?<=\d{1,2}[./-]\d{1,2}[./-])25\d\d(?!\d)/g, (year) =>
      String(Number(year) - 543),
    );
  return isThai
    ? full.replace(/(?<=\d{1,2} ?[ก-ฮ][\p{L}\p{M}.]{2,12} ?)([5-9]\d)(?!\d|:)/gu, (year) =>
        String(Number(year) + 1957),
      )
    : full;
}

/** Months of the Persian calendar, in its order. */
const PERSIAN = new Intl.DateTimeFormat('fa-u-ca-persian', { month: 'long', timeZone: 'UTC' });
const PERSIAN_NAMES = Array.from({ length: 12 }, (_, at) => PERSIAN.format(Date.UTC(2025, 3 + at, 5)));
const PERSIAN_NAMED = new RegExp(
  `(\\d{1,2}) (${PERSIAN_NAMES.join('|')}) (?:ماه )?(1[34]\\d\\d)(?!\\d)`,
  'g',
);
const PERSIAN_YEAR_FIRST = new RegExp(`(1[34]\\d\\d) (${PERSIAN_NAMES.join('|')}) (\\d{1,2})(?!\\d)`, 'g');
const PERSIAN_NUMBERS = /(?<!\d)(1[34]\d\d)[/-](\d{1,2})[/-](\d{1,2})(?!\d)/g;

function persianDates(line: string): string {
  return line
    .replace(
      PERSIAN_NAMED,
      (all, day: string, name: string, year: string) =>
        gregorian(Number(year), PERSIAN_NAMES.indexOf(name) + 1, Number(day)) ?? all,
    )
    .replace(
      PERSIAN_YEAR_FIRST,
      (all, year: string, name: string, day: string) =>
        gregorian(Number(year), PERSIAN_NAMES.indexOf(name) + 1, Number(day)) ?? all,
    )
    .replace(
      PERSIAN_NUMBERS,
      (all, year: string, month: string, day: string) =>
        gregorian(Number(year), Number(month), Number(day)) ?? all,
    );
}

const PERSIAN_CLOCK = new Intl.DateTimeFormat('en-u-ca-persian', {
  ...{ year: 'numeric', month: 'numeric', day: 'numeric' },
  timeZone: 'UTC',
} as const);
const DAY = 86_400_000;

/** A day of the Persian calendar as `2026-03-10`; the year begins at the equinox, so the days around are tried. */
function gregorian(year: number, month: number, day: number): string | undefined {
  const before = month <= 6 ? (month - 1) * 31 : 186 + (month - 7) * 30;
  const guess = Date.UTC(year + 621, 2, 20) + (before + day - 1) * DAY;
  for (let off = -2; off <= 3; off++) {
    const parts = PERSIAN_CLOCK.formatToParts(guess + off * DAY);
    const part = (type: string) => Number(parts.find((candidate) => candidate.type === type)?.value);
    if (part('year') === year && part('month') === month && part('day') === day)
      return new Date(guess + off * DAY).toISOString().slice(0, 10);
  }
  return undefined;
}

const NUMERALS = '〇一二三四五六七八九';
/** `二〇二六年三月十日`; a year of an era may stand in front, as in `令和八年`. */
const CHINESE_DATE =
  /([〇○零一二三四五六七八九十]{1,4}) ?年 ?([一二三四五六七八九十]{1,3}) ?月 ?([一二三四五六七八九十]{1,3}) ?[日号號]/g;

function inFigures(line: string): string {
  return line
    .replace(OTHER_DIGIT, (digit) => {
      const code = digit.charCodeAt(0);
      const zero = ZEROS.find((first) => code >= first && code < first + 10);
      return zero === undefined ? digit : String(code - zero);
    })
    .replace(
      CHINESE_DATE,
      (_, year: string, month: string, day: string) =>
        `${numeral(year)}年${numeral(month)}月${numeral(day)}日`,
    );
}

/** `二〇二六` is read figure by figure, `二十六` by tens. */
function numeral(text: string): number {
  const [tens, ones] = text.split('十');
  const figure = (character: string) => Math.max(0, NUMERALS.indexOf(character.replace(/[○零]/, '〇')));
  if (ones === undefined) return Number([...text].map(figure).join(''));
  return (tens ? figure(tens) : 1) * 10 + (ones ? figure(ones) : 0);
}
