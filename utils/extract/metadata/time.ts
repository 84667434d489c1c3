import type { ZonedTime } from '../../article/zoned-time';
import type { SiteRule } from '../sites/site-rule';
import type { HeadlineArea } from './headline-area';
import { type JsonLd, jsonText } from './json-ld';
import type { MetaTags } from './meta';
import { parseTime, type TimeContext } from './parse-time';
import { readField } from './site-field';

export interface TimeSources {
  document: Document;
  url: string;
  meta: MetaTags;
  jsonLd: JsonLd;
  area: HeadlineArea;
  rule: SiteRule | undefined;
  context: TimeContext;
}

export interface ArticleTimes {
  published?: ZonedTime;
  modified?: ZonedTime;
}

/** Names under which content systems put the time of publication, the exact ones first. */
const PUBLISHED = [
  ...[
    'article:published_time',
    'article:published',
    'article:published:time',
    'og:article:published_time',
    'datepublished',
    'weibo:article:create_at',
  ],
  ...[
    'publishedtime',
    'published_time',
    'publish_time',
    'publishtime',
    'publish-time',
    'published_at',
    'publishdate',
    'publish-date',
    'publish_date',
  ],
  ...[
    'pubdate',
    'pub_date',
    'publicationdate',
    'publication_date',
    'article_date_original',
    'article:post_time',
    'parsely-pub-date',
  ],
  ...[
    'cxenseparse:recs:publishtime',
    'cxenseparse:publishtime',
    'sailthru.date',
    'og:release_date',
    'og:pubdate',
    'og:time',
    'rnews:datepublished',
  ],
  ...[
    'dc.date.issued',
    'dcterms.issued',
    'dcterms.created',
    'dc.date',
    'dcterms.date',
    'citation_publication_date',
    'citation_date',
  ],
  ...[
    'ptime',
    'pdate',
    'apub:time',
    'firstpublishedtime',
    'originalpublicationdate',
    'displaydate',
    'date',
    'datecreated',
    'date_created',
    'dateupdate',
  ],
];

const MODIFIED = [
  ...[
    'article:modified_time',
    'article:modified',
    'article:modified:time',
    'article:updated_time',
    'og:updated_time',
    'datemodified',
    'weibo:article:update_at',
  ],
  ...[
    'dateupdated',
    'lastmod',
    'last-modified',
    'last_updated_date',
    'revised',
    'updated_time',
    'utime',
    'dcterms.modified',
    'dc.date.modified',
  ],
];

const UPDATE = /updat|modif|aktualisier|mis à jour|actualizad|aggiornat|更新|修改|最終更新|수정/i;
const PUBLICATION =
  /publish|posted|veröffentlicht|publié|publicad|pubblicat|发布|發布|发表|發表|公開|配信|입력|등록/i;

/**
 * Finds when the article was published and last modified, trying the sources from exact to weak: JSON-LD, meta tags, the
 * site's own field, marked-up times and text near the headline, the address. A weaker source that agrees on the day adds the
 * time of day where the stronger has none.
 */
export function findTimes(sources: TimeSources): ArticleTimes {
  const published = refine(publishedCandidates(sources));
  const modified = refine(modifiedCandidates(sources));
  const isLater = modified && published && modified.instant > published.instant;
  return {
    ...(published ? { published } : {}),
    ...(modified && (isLater || !published) ? { modified } : {}),
  };
}

function* publishedCandidates(sources: TimeSources): Generator<ZonedTime> {
  const { jsonLd, meta, rule, document, context, url } = sources;
  for (const object of [jsonLd.article, jsonLd.page]) {
    yield* parsed(jsonText(object?.['datePublished']), 'json-ld', context);
  }
  yield* parsed(jsonText(jsonLd.article?.['dateCreated']), 'json-ld', context);
  for (const name of PUBLISHED) yield* parsed(meta.first(name), `meta:${name}`, context);
  for (const text of readField(document, rule, 'time')) yield* parsed(text, 'site', context);
  yield* nearTimes(sources, false);
  yield* printedTimes(sources, false);
  yield* innerTimes(sources, false);
  yield* parsed(dateInAddress(url), 'url', context);
  for (const time of document.querySelectorAll('time[datetime]')) yield* markedTime(time, false, context);
  yield* yearlessTimes(sources);
  // Some pages print nothing but the time of the last update.
  yield* printedTimes(sources, true);
}

function* modifiedCandidates(sources: TimeSources): Generator<ZonedTime> {
  const { jsonLd, meta, context } = sources;
  yield* parsed(jsonText((jsonLd.article ?? jsonLd.page)?.['dateModified']), 'json-ld', context);
  for (const name of MODIFIED) yield* parsed(meta.first(name), `meta:${name}`, context);
  yield* nearTimes(sources, true);
  yield* printedTimes(sources, true);
  yield* innerTimes(sources, true);
}

/** The first candidate; if it only has a day, the first with that day and a time of day. */
function refine(candidates: Iterable<ZonedTime>): ZonedTime | undefined {
  let first: ZonedTime | undefined;
  for (const candidate of candidates) {
    if (!first) first = candidate;
    if (first.precision !== 'day') return first;
    if (candidate.precision !== 'day' && localDay(candidate) === localDay(first)) return candidate;
  }
  return first;
}

function localDay(time: ZonedTime): string {
  return new Date(Date.parse(time.instant) + time.offset * 60_000).toISOString().slice(0, 10);
}

/** Times in markup close to the headline, in lines where a reader would look for them. */
function* nearTimes({ area, context }: TimeSources, modified: boolean): Generator<ZonedTime> {
  for (const { elements } of [...area.after.slice(0, 12), ...area.before]) {
    for (const element of elements) {
      const time = element.closest('time[datetime], [itemprop~="datePublished"], [itemprop~="dateModified"]');
      if (time) yield* markedTime(time, modified, context);
    }
  }
}

/** Times in markup anywhere in the element that holds the article. */
function* innerTimes({ document, area, context }: TimeSources, modified: boolean): Generator<ZonedTime> {
  const scope = area.element?.closest('article, main, [itemtype*="Article"], [role="main"]');
  const marked = scope
    ? scope.querySelectorAll('time[datetime], [itemprop~="datePublished"], [itemprop~="dateModified"]')
    : document.querySelectorAll('time[pubdate], [itemprop~="datePublished"], [itemprop~="dateModified"]');
  for (const element of marked) yield* markedTime(element, modified, context);
}

function* markedTime(element: Element, modified: boolean, context: TimeContext): Generator<ZonedTime> {
  const about = ['itemprop', 'class', 'title'].map((name) => element.getAttribute(name) ?? '').join(' ');
  const around = element.parentElement?.getAttribute('class') ?? '';
  if (UPDATE.test(`${about} ${around}`) !== modified) return;
  const machine = element.getAttribute('datetime') ?? element.getAttribute('content') ?? '';
  yield* parsed(machine || (element.textContent ?? ''), 'time', context);
}

function* printedTimes({ area, context }: TimeSources, modified: boolean): Generator<ZonedTime> {
  for (const { text } of [...area.after, ...area.before]) {
    if (text.length > 300 || /今天是|今日は/.test(text)) continue;
    const update = UPDATE.exec(text);
    const publication = PUBLICATION.exec(text);
    // A line may print both; each label is in front of its time.
    if (modified) {
      if (update) yield* parsed(text.slice(update.index, update.index + 120), 'text', context);
    } else if (!update || publication) {
      yield* parsed(
        publication && update ? text.slice(publication.index) : text.slice(0, 160),
        'text',
        context,
      );
    } else if (update.index > 8) {
      yield* parsed(text.slice(0, update.index), 'text', context);
    }
  }
}

/** `08-18 16:47` beside the headline, as new articles have it: the latest such day that is not in the future. */
function* yearlessTimes({ area, context }: TimeSources): Generator<ZonedTime> {
  for (const { text } of area.after.slice(0, 12)) {
    const match = /^\D{0,20}(\d{1,2})(?:[-/]|月)(\d{1,2})日? ?(\d{1,2}:\d\d)(?!\d)/.exec(text);
    if (!match) continue;
    for (const year of [context.now.getUTCFullYear(), context.now.getUTCFullYear() - 1]) {
      yield* parsed(`${year}-${match[1]}-${match[2]} ${match[3]}`, 'text', context);
    }
  }
}

function* parsed(text: string, from: string, context: TimeContext): Generator<ZonedTime> {
  const time = text === '' ? undefined : parseTime(text, context);
  if (time) yield { ...time, from };
}

/** `/2022-08-18/`, `/2022/08/18/`, `/20220818/`, `/2022/aug/18/`, `t20220818_123.html` as a plain date; '' if there is none. */
export function dateInAddress(url: string): string {
  const path = URL.canParse(url) ? new URL(url).pathname : '';
  const parts =
    /(?:^|[/_-])((?:19|20)\d\d)[-/_](\d{1,2})[-/_](\d{1,2})(?!\d)/.exec(path) ??
    /(?:^|[/_t-])((?:19|20)\d\d)(\d\d)(\d\d)(?!\d{1,3}(?:\D|$))/.exec(path) ??
    /\/((?:19|20)\d\d)-?(\d\d)\/(\d\d)\//.exec(path);
  if (parts) return parts.slice(1).join('-');
  const named = /\/((?:19|20)\d\d)\/([a-z]{3})\/(\d{1,2})\//.exec(path);
  return named ? `${named[3]} ${named[2]} ${named[1]}` : '';
}
