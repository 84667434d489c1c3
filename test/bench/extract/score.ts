import { comparisonKey } from '../../../utils/article/text';
import type { Prediction } from './extractors';
import { GROUPS, type Group, type GroupScores, MEASURES, type Scores } from './measures';
import { overlap, shingles, size } from './shingles';
import { mean } from './statistics';

/** What is right of a page; what is not known of it is absent and not scored. */
export interface Truth {
  /** Two letters. */
  lang: string;
  finance: boolean;
  title?: string;
  authors?: readonly string[];
  /** As printed: a day, or a time, with its offset where the page gives one. */
  date?: string;
  text?: string;
  /** Lines that are neither required nor wrong, such as captions. */
  optional?: readonly string[];
  /** Snippets that must be in the text, and boilerplate that must not. */
  include?: readonly string[];
  exclude?: readonly string[];
}

/** Scores what was found on a page. */
export function scorePage(truth: Truth, found: Prediction): Scores {
  const { title, authors = [], date, include = [], exclude = [] } = truth;
  const body = comparisonKey(found.text ?? '');
  const share = (snippets: readonly string[]) =>
    mean(snippets.map((text) => Number(body.includes(comparisonKey(text)))));
  const leak = share(exclude);
  return {
    ...(truth.text && scoreText(truth.text, truth.optional ?? [], found.text ?? '')),
    ...(include.length > 0 && { include: share(include) }),
    ...(exclude.length > 0 && { leak, clean: Number(leak === 0) }),
    ...(title && { title: Number(comparisonKey(title) === comparisonKey(found.title ?? '')) }),
    ...(authors.length > 0 && { author: Number(sameNames(authors, found.author)) }),
    ...(date && scoreDate(date, found.date ?? '')),
  };
}

/** The means of the groups of pages. */
export function scoreGroups(pages: readonly { truth: Truth; scores: Scores }[]): GroupScores {
  const groups = GROUPS.map((group) => {
    const within = pages.filter(({ truth }) => isIn(group, truth)).map(({ scores }) => scores);
    const means = MEASURES.map((measure) => {
      const values = within.map((scores) => scores[measure]).filter((value) => value !== undefined);
      return [measure, mean(values)] as const;
    });
    return [group, Object.fromEntries(means.filter(([, value]) => !Number.isNaN(value)))];
  });
  return Object.fromEntries(groups);
}

function isIn(group: Group, { lang, finance }: Truth): boolean {
  return group === 'all' || (finance && group === `${lang} finance`);
}

function scoreText(text: string, optional: readonly string[], found: string): Scores {
  const [want, have] = [shingles(text), shingles(found)];
  const hit = overlap(want, have);
  for (const [key, count] of shingles(optional.join('\n'))) {
    if (!want.has(key) && have.has(key)) have.set(key, Math.max(0, (have.get(key) ?? 0) - count));
  }
  const precision = size(have) === 0 ? 0 : hit / size(have);
  const recall = hit / size(want);
  return { f1: hit === 0 ? 0 : (2 * precision * recall) / (precision + recall), precision, recall };
}

function sameNames(truth: readonly string[], found: Prediction['author']): boolean {
  const [want, have] = [names(truth), names([found ?? []].flat())];
  return want.size === have.size && [...want].every((name) => have.has(name));
}

function names(authors: readonly string[]): Set<string> {
  const parts = authors.flatMap((author) => author.split(/\s*(?:,|;|、|\band\b|&)\s*/u));
  return new Set(parts.map((name) => comparisonKey(name.replace(/^\s*by\s+/iu, ''))).filter(Boolean));
}

/** An instant can be compared only where the truth has a time and an offset. */
function scoreDate(truth: string, found: string): Scores {
  const day = /\d{4}-\d\d-\d\d/.exec(truth)?.[0];
  const isZoned = /[T ]\d\d:\d\d.*(?:Z|[+-]\d\d:?\d\d)$/.test(truth);
  const isSameInstant = Math.abs(Date.parse(found) - Date.parse(truth)) < 60_000;
  return {
    ...(isZoned && { instant: Number(isSameInstant) }),
    ...(day && { day: Number(found.startsWith(day) || (isZoned && isSameInstant)) }),
  };
}
