import type { PageLine } from './page-lines';

/** The lines around the headline, where pages print byline, source and time. */
export interface HeadlineArea {
  /** Nearest first. */
  before: PageLine[];
  /** Nearest first; goes on into the body. */
  after: PageLine[];
}

const BEFORE = 6;
const AFTER = 30;

/** Takes the lines around a headline; the first lines of the page where no headline is shown. */
export function headlineArea(lines: readonly PageLine[], headline: Element | undefined): HeadlineArea {
  const start = headline ? lines.findIndex((line) => headline.contains(line.element)) : -1;
  if (!headline || start < 0) return { before: [], after: lines.slice(0, AFTER) };
  let end = start + 1;
  while (end < lines.length && headline.contains(lines[end]?.element ?? null)) end++;
  return {
    before: lines.slice(Math.max(0, start - BEFORE), start).reverse(),
    after: lines.slice(end, end + AFTER),
  };
}
