import { findClock } from './find-clock';
import { stripLabels } from './time-labels';

interface Span {
  start: number;
  end: number;
}

/** A time that a page counts back from the visit, and where it stands in its line. */
export interface Relative extends Span {
  /** Milliseconds back from the visit. */
  ago: number;
  /** How exactly. */
  grain: 'minute' | 'day';
  /** Where the word for a day stands, such as `昨天`: a time of day may stand beside it. */
  word?: Span;
}

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const UNITS: readonly [RegExp, milliseconds: number][] = [
  [/^(?:s|secs?|seconds?|sekunden?|secondes?|秒[钟鐘]?|초)$/i, SECOND],
  [/^(?:m|mins?|minutes?|minuten?|分[钟鐘]?|분)$/i, MINUTE],
  [/^(?:h|hrs?|hours?|stunden?|std|heures?|小[时時]|[钟鐘][头頭]|時間|시간)$/i, HOUR],
  [/^(?:d|days?|tag(?:e|en)?|jours?|天|日|일)$/i, DAY],
];

/** No text without one of these is such a time, and most lines have none. */
const MAYBE_RELATIVE =
  /ago|vor|il y a|just now|gerade|instant|day|gestern|hier|heute|hui|[前전刚剛今昨]|たった|방금|그제|어제|오늘/i;

/** `3小时前`, `半小时前`, `3時間前`, `3시간 전`, `3 hours ago`, `an hour ago`; not `3月3日前`, not `3天前的`. */
const COUNT_FIRST =
  /(?:(?<![\d.,:月年-])(\d{1,2})|(?<!\p{L})(an?|one|[一半])) ?[个個]? ?(\p{L}{1,7}?)\.? ?(?:ago|以?前|전)(?!(?!发布|發布|更新|来源|來源)\p{L})/iu;
/** `vor 3 Stunden`, `il y a 2 heures`. */
const COUNT_LAST = /(?<!\p{L})(?:vor|il y a) (?:(\d{1,2})|(einer?|einem|une?)) (\p{L}{1,8})\.?(?!\p{L})/iu;
/** `• 1h`, `5m`, `2d`: as apps print it, between bullets or alone. */
const SHORT = /(?<=^|[•·|] ?)(\d{1,2})(?:\s?)(m|mins?|h|hrs?|d)(?= ?(?:$|[•·|]))/iu;
const JUST_NOW =
  /(?<!\p{L})(?:just now|moments ago|gerade eben|à l['’]instant)(?!\p{L})|刚刚|剛剛|刚才|たった今|방금(?: 전)?/iu;

const DAY_WORDS: readonly [RegExp, daysBack: number][] = [
  [/(?<!\p{L})(?:vorgestern|avant-hier)(?!\p{L})|前天|一昨日|그제/iu, 2],
  [/(?<!\p{L})(?:yesterday|gestern|hier(?= à))(?!\p{L})|昨[天日]|어제/iu, 1],
  [/(?<!\p{L})(?:today|heute|aujourd['’]hui)(?!\p{L})|今[天日]|오늘/iu, 0],
];

/**
 * Finds the first time of a line that is given by its distance from the visit: `刚刚`, `3小时前`, `昨天 16:47`, `an hour ago`.
 * A count of hours only tells the day: `3 hours ago` is anything up to an hour earlier, and no time of day may pretend otherwise.
 * Weeks and longer tell not even that.
 */
export function findRelative(line: string): Relative | undefined {
  const short = SHORT.exec(line);
  if (short) return span(short, Number(short[1]), short[2] ?? '');
  if (!MAYBE_RELATIVE.test(line)) return undefined;
  return counted(line) ?? named(line);
}

function counted(line: string): Relative | undefined {
  const match = COUNT_FIRST.exec(line) ?? COUNT_LAST.exec(line) ?? JUST_NOW.exec(line);
  if (!match) return undefined;
  const [, figures, word, unit = 's'] = match;
  const some = word === '半' ? 0.5 : word ? 1 : 0;
  return span(match, figures ? Number(figures) : some, unit);
}

function span(match: RegExpExecArray, count: number, unit: string): Relative | undefined {
  const length = UNITS.find(([pattern]) => pattern.test(unit))?.[1];
  if (length === undefined) return undefined;
  const { index } = match;
  return {
    ...{ ago: count * length, grain: length < HOUR ? 'minute' : 'day' },
    ...{ start: index, end: index + match[0].length },
  };
}

function named(line: string): Relative | undefined {
  for (const [pattern, daysBack] of DAY_WORDS) {
    const match = pattern.exec(line);
    if (!match) continue;
    const word = { start: match.index, end: match.index + match[0].length };
    const clock = findClock(line, word);
    // Without a time of day it may be a word of any sentence; alone in its line `yesterday` is the day of the article.
    if (!clock && (daysBack === 0 || stripLabels(line) !== match[0])) return undefined;
    return {
      ago: daysBack * DAY,
      grain: 'day',
      word,
      start: Math.min(word.start, clock?.start ?? word.start),
      end: Math.max(word.end, clock?.end ?? word.end),
    };
  }
  return undefined;
}
