import type { ZonedTime } from '../../article/zoned-time';
import type { Statement } from '../confidence/agreement';
import { headOf } from '../metadata/headline-area';
import { type JsonLd, jsonText } from '../metadata/json-ld';
import type { MetaTags } from '../metadata/meta';
import { readField } from '../sites/site-field';
import type { SiteRule } from '../sites/site-rule';
import { dateInAddress } from './address-date';
import {
  anyTimes,
  innerTimes,
  nearTimes,
  type PlaceSources,
  printedTimes,
  readTime,
  relativeTimes,
  yearlessTimes,
} from './page-times';
import { MODIFIED, PUBLISHED } from './time-names';

export interface TimeSources extends PlaceSources {
  url: string;
  meta: MetaTags;
  jsonLd: JsonLd;
  rule: SiteRule | undefined;
}

export interface ArticleTimes {
  published?: ZonedTime;
  modified?: ZonedTime;
  /** What each kind of place says of the time of publication. */
  evidence: Statement<ZonedTime>[];
}

/**
 * Finds when the article was published and last modified, trying the sources from exact to weak: JSON-LD, meta tags, the
 * site's own field, marked-up times and text near the headline, the address. A weaker source that agrees on the day adds the
 * time of day where the stronger has none. Times counted back from the visit come last.
 */
export function findTimes(sources: TimeSources): ArticleTimes {
  const published = refine(publishedCandidates(sources));
  const modified = refine(modifiedCandidates(sources));
  const isLater = modified && published && modified.instant > published.instant;
  return {
    ...(published ? { published } : {}),
    ...(modified && (isLater || !published) ? { modified } : {}),
    evidence: timeEvidence(sources),
  };
}

/** The first time of each kind of place. */
function timeEvidence(sources: TimeSources): Statement<ZonedTime>[] {
  const near = { ...sources, area: headOf(sources.area) };
  const places = [
    ['data', declaredTimes(sources)],
    ['markup', nearTimes(sources, false)],
    ['text', printedTimes(sources, false)],
    ['text', relativeTimes(near, false)],
    ['address', readTime(dateInAddress(sources.url), 'url', sources.context)],
  ] as const;
  return places.flatMap(([witness, times]) => [...times].slice(0, 1).map((value) => ({ witness, value })));
}

function* declaredTimes({ jsonLd, meta, context }: TimeSources): Generator<ZonedTime> {
  for (const object of [jsonLd.article, jsonLd.page]) {
    yield* readTime(jsonText(object?.['datePublished']), 'json-ld', context);
  }
  yield* readTime(jsonText(jsonLd.article?.['dateCreated']), 'json-ld', context);
  yield* readTime(jsonText(jsonLd.baidu?.['pubDate']), 'json-ld', context);
  for (const name of PUBLISHED) yield* readTime(meta.first(name), `meta:${name}`, context);
}

function* publishedCandidates(sources: TimeSources): Generator<ZonedTime> {
  const { rule, document, context, url } = sources;
  yield* declaredTimes(sources);
  for (const text of readField(document, rule, 'time')) yield* readTime(text, 'site', context);
  const head = { ...sources, area: headOf(sources.area) };
  const [counted] = relativeTimes(head, false);
  // Beside a time that is counted back, dates further down are those of other articles.
  const near = counted ? head : sources;
  const [inAddress] = readTime(dateInAddress(url), 'url', context);
  yield* nearTimes(near, false);
  for (const time of printedTimes(near, false)) if (!isOfVisit(time, inAddress, context)) yield time;
  if (!counted) yield* innerTimes(sources, false);
  if (inAddress) yield inAddress;
  if (!counted) yield* anyTimes(sources);
  yield* yearlessTimes(near);
  if (counted) yield counted;
  // Some pages print nothing but the time of the last update.
  yield* printedTimes(near, true);
  yield* relativeTimes(head, true);
}

function* modifiedCandidates(sources: TimeSources): Generator<ZonedTime> {
  const { jsonLd, meta, context } = sources;
  yield* readTime(jsonText((jsonLd.article ?? jsonLd.page)?.['dateModified']), 'json-ld', context);
  yield* readTime(jsonText(jsonLd.baidu?.['upDate']), 'json-ld', context);
  for (const name of MODIFIED) yield* readTime(meta.first(name), `meta:${name}`, context);
  yield* nearTimes(sources, true);
  yield* printedTimes(sources, true);
  yield* innerTimes(sources, true);
  yield* relativeTimes({ ...sources, area: headOf(sources.area) }, true);
}

/** Whether a printed time is that of the visit, on a page whose address has an earlier day: a clock without a label. */
function isOfVisit(
  time: ZonedTime,
  inAddress: ZonedTime | undefined,
  { now }: TimeSources['context'],
): boolean {
  if (!inAddress || time.instant <= inAddress.instant) return false;
  const today = new Date(now.getTime() + time.offset * 60_000).toISOString().slice(0, 10);
  return localDay(time) === today && localDay(inAddress) !== today;
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
