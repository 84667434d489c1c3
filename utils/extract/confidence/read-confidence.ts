import type { Confidence } from '../../article/article';
import { comparisonKey } from '../../article/text';
import type { ZonedTime } from '../../article/zoned-time';
import type { PageMetadata } from '../metadata/page-metadata';
import { agreement, type Statement } from './agreement';

/** Everything that a page says of its title, authors and time, whether it was believed or not. */
export interface Evidence {
  titles: Statement<string>[];
  /** The names of one place together. */
  authors: Statement<string[]>[];
  times: Statement<ZonedTime>[];
}

const MINUTE = 60_000;
/** Where nobody names an author there may well be none. */
const NO_AUTHOR = 0.5;

/**
 * Says how sure the title, the authors and the time of an article are, by the places of the page that agree on them.
 *
 * @param metadata as chosen, with what the body's own credits have added
 */
export function readConfidence({
  title,
  authors,
  published,
  evidence,
}: Pick<PageMetadata, 'title' | 'authors' | 'published' | 'evidence'>): Omit<Confidence, 'body'> {
  const key = comparisonKey(title);
  return {
    title: agreement(evidence.titles, (said) => saysTitle(comparisonKey(said), key)),
    authors:
      authors.length === 0 && evidence.authors.length === 0
        ? { score: NO_AUTHOR, witnesses: [] }
        : agreement(evidence.authors, (names) => saysNames(names, authors)),
    published: agreement(evidence.times, (time) => published !== undefined && saysTime(time, published)),
  };
}

/** A declared title may have the site's name before or behind it; the words of an address may be cut. */
function saysTitle(said: string, key: string): boolean {
  if (said === '' || key === '') return false;
  return (
    said === key || (said.includes(key) && key.length >= 6) || (key.startsWith(said) && said.length >= 12)
  );
}

function saysNames(names: readonly string[], authors: readonly string[]): boolean {
  const said = new Set(names.map(comparisonKey));
  return authors.length > 0 && authors.every((name) => said.has(comparisonKey(name)));
}

/** A place that only has the day agrees by that; two times of day by the same minute. */
function saysTime(time: ZonedTime, published: ZonedTime): boolean {
  if (time.precision !== 'day' && published.precision !== 'day') {
    return (
      Math.floor(Date.parse(time.instant) / MINUTE) === Math.floor(Date.parse(published.instant) / MINUTE)
    );
  }
  return localDay(time) === localDay(published);
}

function localDay({ instant, offset }: ZonedTime): string {
  return new Date(Date.parse(instant) + offset * MINUTE).toISOString().slice(0, 10);
}
