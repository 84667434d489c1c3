import type { ArticleBody, ArticleMetadata, StrippedPart, Truncation } from '../../article/article';
import type { ArticlePage } from '../../article/clip';
import { comparisonKey } from '../../article/text';
import { countWords } from '../../article/word-count';
import { cutRuns } from './cut-runs';
import { type HtmlLine, htmlLines, runsOf } from './html-lines';

/** An article put together from the pages of it that there are. */
export interface JoinedArticle extends ArticleBody {
  metadata: ArticleMetadata;
}

/** Only lines of this many words are told to be a repetition: at the ends of a page, and in the middle of it. */
const LEAST_AT_END = 4;
const LEAST_ANYWHERE = 12;

/**
 * Puts pages of one article together, in the order of their numbers. The headline and all that is known about the article
 * are the first page's; what it does not know is taken from the next. A page that begins with what stood before (the
 * standfirst, the last paragraph) loses that, and what every page ends with stays only at the end. What is left out is in the log.
 */
export function joinPages(pages: readonly ArticlePage[]): JoinedArticle {
  const sorted = [...pages].sort((a, b) => a.place.number - b.place.number);
  const parts = withoutRepetition(sorted);
  const text = parts.flatMap((part) => part.text || []).join('\n');
  return {
    metadata: {
      ...joinMetadata(sorted),
      ...countWords(text),
      ...withTruncation(sorted),
    },
    html: parts.map((part) => part.html).join(''),
    text,
    stripped: onceEach(removedFrom(parts), ({ rule, text }) => `${rule} ${text}`),
  };
}

/** The number of pages, as far as they tell: the same page may be told of more than another. */
export function totalOf(pages: readonly ArticlePage[]): number | undefined {
  const totals = pages.flatMap(({ place }) => place.total ?? []);
  return totals.length > 0 ? Math.max(...totals, ...pages.map(({ place }) => place.number)) : undefined;
}

function joinMetadata(pages: readonly ArticlePage[]): ArticleMetadata {
  const all = pages.map(({ metadata }) => metadata);
  const { truncated: _, ...first }: ArticleMetadata = Object.assign({}, ...all.toReversed());
  return {
    ...first,
    authors: all.find(({ authors }) => authors.length > 0)?.authors ?? [],
    editors: [...new Set(all.flatMap(({ editors }) => editors))],
    securities: onceEach(
      all.flatMap(({ securities }) => securities),
      ({ symbol }) => symbol,
    ),
  };
}

/** Cut off is what a page says that it is, and an article of which a page is missing. */
function withTruncation(pages: readonly ArticlePage[]): { truncated?: Truncation } {
  const said = pages.flatMap(({ metadata }) => metadata.truncated ?? []);
  const cutOff = said.find(({ reason }) => reason !== 'more-pages');
  if (cutOff) return { truncated: cutOff };
  const numbers = new Set(pages.map(({ place }) => place.number));
  const last = totalOf(pages) ?? Math.max(...numbers);
  for (let number = 1; number <= last; number++) {
    if (!numbers.has(number)) return { truncated: missing(pages, number) };
  }
  const more = pages.at(-1)?.metadata.truncated;
  return more ? { truncated: more } : {};
}

/** The page before says it best. */
function missing(pages: readonly ArticlePage[], number: number): Truncation {
  const before = pages.find(({ place }) => place.number === number - 1)?.metadata.truncated;
  return before ?? { reason: 'more-pages', evidence: `page ${number}` };
}

function withoutRepetition(pages: readonly ArticlePage[]): ArticleBody[] {
  const lines = pages.map(({ html }) => htmlLines(html));
  const seen = new Set(pages.slice(0, 1).flatMap(({ metadata }) => [comparisonKey(metadata.title)]));
  return pages.map((page, at) => {
    const own = lines[at] ?? [];
    const atEnd = commonEnd(own, lines[at + 1] ?? []);
    const repeated = [...(at > 0 ? repetitions(own, seen) : []), ...atEnd];
    for (const line of own) if (!atEnd.includes(line)) seen.add(line.key);
    return cutRuns(page, runsOf(page.html, own, repeated));
  });
}

/** Lines that both pages end with. */
function commonEnd(page: readonly HtmlLine[], next: readonly HtmlLine[]): HtmlLine[] {
  let length = 0;
  while (length < page.length) {
    const line = page.at(-1 - length);
    if (!line || line.words < LEAST_AT_END || line.key !== next.at(-1 - length)?.key) break;
    length++;
  }
  return length === 0 ? [] : page.slice(-length);
}

/** Lines that stood before: short ones only before the first that is new. A heading may come twice in one article. */
function repetitions(page: readonly HtmlLine[], seen: ReadonlySet<string>): HtmlLine[] {
  let isHead = true;
  return page.filter(({ key, words, isHeading, isPicture }) => {
    const isLong = isPicture || (words >= LEAST_ANYWHERE && !isHeading);
    const isRepeated = seen.has(key) && (isLong || (isHead && words >= LEAST_AT_END));
    isHead &&= isRepeated;
    return isRepeated;
  });
}

/** The removals of all parts, the way back of each counted from the beginning of the whole. */
function removedFrom(parts: readonly ArticleBody[]): StrippedPart[] {
  let [characters, lines] = [0, 0];
  return parts.flatMap(({ html, text, stripped }) => {
    const moved = stripped.map((removal) => movedBy(removal, characters, lines));
    characters += html.length;
    lines += text === '' ? 0 : text.split('\n').length;
    return moved;
  });
}

function movedBy(removal: StrippedPart, characters: number, lines: number): StrippedPart {
  if (!removal.reinsertion) return removal;
  const { html, offset, line } = removal.reinsertion;
  return {
    ...removal,
    reinsertion: { html, offset: offset + characters, ...(line !== undefined && { line: line + lines }) },
  };
}

/** Of equal ones the first. */
function onceEach<T>(items: readonly T[], keyOf: (item: T) => string): T[] {
  const keys = items.map(keyOf);
  return items.filter((_, at) => keys.indexOf(keys[at] as string) === at);
}
