import type { ZonedTime } from '../../article/zoned-time';
import { type HeadlineArea, nearestLines } from '../metadata/headline-area';
import { aroundTime, parseTime, type TimeContext } from './parse-time';
import { parseRelativeTime } from './relative-time';
import type { Zone } from './time-zones';

/** The places on a page where a time is shown. */
export interface PlaceSources {
  document: Document;
  area: HeadlineArea;
  context: TimeContext;
}

/** What is written beside the time of a change. */
const UPDATE = /updat|modif|aktualisier|mis à jour|actualizad|aggiornat|更新|修改|最終更新|수정/i;
/** What is written beside the time of publication. */
const PUBLICATION =
  /publish|posted|veröffentlicht|publié|publicad|pubblicat|发布|發布|发表|發表|公開|配信|입력|등록/i;

/** A clock or calendar in the header of a page prints the time of the visit. */
const TODAY =
  /今天是|今天[:：]|今日[:：は]|(?:[当當]前|[现現]在|系[统統]|服务器|伺服器|本地)(?:的)?(?:[时時][间間]|日期|[是:：])|現在時刻|[现現]在(?:北京)?[时時][间間]|오늘은|현재 ?시각|today is|today['’]s date|current (?:time|date)|local time|time now|it is now|heute ist|nous sommes le|hoy es|oggi è|сегодня[: ]|hôm nay/i;
/** A greeting with the day behind it: nobody's article begins so. */
const GREETING = /^(?:欢迎|歡迎|您好|你好|welcome|hello|good (?:morning|afternoon|evening))/i;

/** Whether a line tells the time of the visit and not of the article. */
export function isTodayLine(text: string): boolean {
  return TODAY.test(text) || GREETING.test(text);
}
const MAX_LINE = 300;
/** Every time that is not counted back has a year, in whatever figures or calendar. */
const YEAR =
  /\d{4}|[./]\d\d(?!\d)|[\uff10-\uff19]|\p{Nd}{2}(?<!\d)|[\u0e00-\u0e7f]|民[國国]|[令平][和成]|[〇○零]|(?<!\d)1[01]\d\//u;

/** Times in markup close to the headline, in lines where a reader would look for them. */
export function* nearTimes({ area, context }: PlaceSources, modified: boolean): Generator<ZonedTime> {
  for (const { elements } of nearestLines(area).slice(0, 16)) {
    for (const element of elements) {
      const time = element.closest('time[datetime], [itemprop~="datePublished"], [itemprop~="dateModified"]');
      if (time) yield* markedTime(time, modified, context);
    }
  }
}

/** Times in markup anywhere in the element that holds the article. */
export function* innerTimes(
  { document, area, context }: PlaceSources,
  modified: boolean,
): Generator<ZonedTime> {
  const scope = area.element?.closest('article, main, [itemtype*="Article"], [role="main"]');
  const marked = scope
    ? scope.querySelectorAll('time[datetime], [itemprop~="datePublished"], [itemprop~="dateModified"]')
    : document.querySelectorAll('time[pubdate], [itemprop~="datePublished"], [itemprop~="dateModified"]');
  for (const element of marked) yield* markedTime(element, modified, context);
}

/** Times in markup anywhere on the page: those of other articles as well. */
export function* anyTimes({ document, context }: PlaceSources): Generator<ZonedTime> {
  for (const time of document.querySelectorAll('time[datetime]')) yield* markedTime(time, false, context);
}

function* markedTime(element: Element, modified: boolean, context: TimeContext): Generator<ZonedTime> {
  const about = ['itemprop', 'class', 'title'].map((name) => element.getAttribute(name) ?? '').join(' ');
  const around = element.parentElement?.getAttribute('class') ?? '';
  if (UPDATE.test(`${about} ${around}`) !== modified) return;
  const machine = element.getAttribute('datetime') ?? element.getAttribute('content') ?? '';
  yield* readTime(machine || (element.textContent ?? ''), 'time', context);
}

/** Times in the text around the headline, in lines that hold little else. */
export function* printedTimes({ area, context }: PlaceSources, modified: boolean): Generator<ZonedTime> {
  for (const { text, elements } of nearestLines(area)) {
    if (text.length > MAX_LINE || !YEAR.test(text) || isTodayLine(text)) continue;
    const part = partAbout(text, modified);
    if (part === '' || !isHeaderLine(text, context.dayFirst)) continue;
    yield* readTime(part, 'text', { ...context, zone: zoneOf(elements) ?? context.zone });
  }
}

/** The zone that the element of a printed time has in its machine-readable form, which may be that of another time in it. */
function zoneOf(elements: readonly Element[]): Zone | undefined {
  for (const element of elements) {
    const machine = element.closest('time[datetime]')?.getAttribute('datetime') ?? '';
    const [, sign, hours, minutes] = /T\d\d:\d\d.*?([+-])(\d\d):?(\d\d)$/.exec(machine) ?? [];
    if (sign) return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
  }
  return undefined;
}

/** The part of a line that is about the publication or the change. A line may print both; each label stands in front of its time. */
function partAbout(text: string, modified: boolean): string {
  const update = UPDATE.exec(text)?.index ?? -1;
  const publication = PUBLICATION.exec(text)?.index ?? -1;
  if (modified) return update < 0 ? '' : text.slice(update);
  if (update < 0) return text;
  return publication >= 0 ? text.slice(publication) : text.slice(0, update);
}

/** Whether a line with a time has no more beside it than a byline and some buttons. */
function isHeaderLine(text: string, dayFirst: boolean): boolean {
  const [before = '', behind = ''] = aroundTime(text, dayFirst) ?? [];
  return before.length <= 60 && before.length + behind.length <= 120 && !/[。！？]/.test(before + behind);
}

/** `08-18 16:47` beside the headline, as new articles have it: the latest such day that is not in the future. */
export function* yearlessTimes({ area, context }: PlaceSources): Generator<ZonedTime> {
  for (const { text } of area.after.slice(0, 12)) {
    const match = /^\D{0,20}(\d{1,2})(?:[-/]|月)(\d{1,2})日? ?(\d{1,2}:\d\d)(?!\d)/.exec(text);
    if (!match) continue;
    for (const year of [context.now.getUTCFullYear(), context.now.getUTCFullYear() - 1]) {
      yield* readTime(`${year}-${match[1]}-${match[2]} ${match[3]}`, 'text', context);
    }
  }
}

/** A value that only a machine reads: seconds or milliseconds of the Unix epoch, or ISO 8601. */
const MACHINE_TIME = /^(?:\d{10}(?:\d{3})?|\d{4}-\d\d-\d\d[T ]\d\d:\d\d.*)$/;

/**
 * Times around the headline that are counted back from the visit. Where a script made such a time from an exact one, an
 * attribute of the element still has it.
 *
 * @param area only of lines that are no part of the text: see {@link headOf}
 */
export function* relativeTimes({ area, context }: PlaceSources, modified: boolean): Generator<ZonedTime> {
  for (const { text, elements } of nearestLines(area)) {
    const part = partAbout(text, modified);
    if (part === '' || !isHeaderLine(text, context.dayFirst)) continue;
    const time = parseRelativeTime(part, context);
    if (!time) continue;
    for (const { value } of elements.flatMap((element) => [...element.attributes])) {
      if (MACHINE_TIME.test(value)) yield* readTime(value, 'time', context);
    }
    yield { ...time, from: 'relative:text' };
  }
}

/** The time that a text holds, if it holds one. */
export function* readTime(text: string, from: string, context: TimeContext): Generator<ZonedTime> {
  const time = text === '' ? undefined : parseTime(text, context);
  if (time) yield { ...time, from };
}
