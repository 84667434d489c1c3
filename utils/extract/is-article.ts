import type { Line } from './boilerplate/rule';

/** Fewer words than a news flash has. */
const LEAST_WORDS = 18;
/** A page on which this many headlines stand among little prose lists articles. */
const LEAST_HEADLINES = 8;
const MOST_LISTED = 0.5;
/** Headings that are links, each over a teaser. */
const LEAST_TEASERS = 6;
/** A dated text of this length is an article, however many headlines stood around it. */
const LEAST_ALONE = 80;
const SEARCH_PARAMETERS = ['q', 'query', 'keyword', 'keywords', 'search', 's', 'wd', 'k'];

export interface ArticleClues {
  url: string;
  /** The article before anything was taken out. */
  lines: readonly Line[];
  /** Words of the text that was read in the end. */
  wordCount: number;
  /** Whether the page declares or prints a time of publication. */
  dated: boolean;
  /** Whether it goes on from an earlier page of the same article: what is left for the last page may be a sentence. */
  goesOn?: boolean;
}

/**
 * Says why a page is not an article, or nothing where it is one.
 *
 * @returns a sentence for the reader
 */
export function whyNoArticle({
  url,
  lines,
  wordCount,
  dated,
  goesOn = false,
}: ArticleClues): string | undefined {
  if (wordCount < (goesOn ? 1 : LEAST_WORDS))
    return 'There is no text on this page that could be an article.';
  if (isSearch(url)) return 'This is a page of search results.';
  const prose = lines.filter((line) => line.prose).reduce((sum, line) => sum + line.words, 0);
  const headlines = lines.filter((line) => line.density > 0.75 && line.words >= 4 && line.kind !== 'table');
  const listed = headlines.reduce((sum, line) => sum + line.words, 0);
  const share = listed / Math.max(1, listed + prose);
  const standsAlone = dated && wordCount >= LEAST_ALONE;
  if (headlines.length >= LEAST_HEADLINES && share > MOST_LISTED && !standsAlone) {
    return 'This page lists articles, it is not one itself.';
  }
  const teasers = lines.filter((line) => line.kind === 'heading' && line.density > 0.75).length;
  if (!dated && teasers >= LEAST_TEASERS) return 'This page lists articles, it is not one itself.';
  if (isFrontPage(url) && (!dated || share > MOST_LISTED / 2)) return 'This is the front page of a site.';
  if (!dated && !goesOn && prose < LEAST_WORDS * 2 && !lines.some((line) => line.kind === 'table')) {
    return 'This page has too little running text to be an article.';
  }
  return undefined;
}

function isSearch(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { pathname, searchParams } = new URL(url);
  return /\/search(?:\/|\.|$)/i.test(pathname) && SEARCH_PARAMETERS.some((name) => searchParams.has(name));
}

function isFrontPage(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, pathname, search } = new URL(url);
  return protocol !== 'file:' && search === '' && /^\/(?:index\.\w{1,6})?$/.test(pathname);
}
