import { addressKind } from './addresses/address-kind';
import type { ArticleLine } from './boilerplate/rule';

/** Fewer words than a news flash has. */
const LEAST_WORDS = 18;
/** A page on which this many headlines stand among little prose lists articles. */
const LEAST_HEADLINES = 8;
const MOST_LISTED = 0.5;
/** Headings that are links, each over a teaser. */
const LEAST_TEASERS = 6;
/** Fewer of either are a list where the page or its address says that it is one. */
const LEAST_IN_LIST = 4;
/** A dated text of this length is an article, however many headlines stood around it. */
const LEAST_ALONE = 80;
/** Running text that a page about a security, an error or a login may well have: a profile of the company, help, terms. */
const MOST_ASIDE = 150;

/** Titles of pages that stand in the place of another. */
const IN_PLACE_OF_ANOTHER =
  /^(?:error\W{0,3})?(?:40[0134]|410|429|50[0234])(?:\W*$|\W*[-–—|:_]| (?:error|not found|forbidden|bad|page))|\b(?:page|article|story|file) (?:was |could |can)?(?:not|no longer|n['’]t) (?:be )?(?:found|available|exist)|^not found|access denied|just a moment|are you (?:a robot|human)|verify(?:ing)? (?:that )?you are|before you continue|^(?:sign|log) ?in\b|cookie (?:consent|settings|preferences)|(?:页面|頁面|网页|網頁|文章|内容|內容)(?:已)?(?:不存在|未找到|找不到|没找到|被?删除|被?刪除)|找不到(?:该|您|此)?(?:页面|頁面|网页|網頁|文章)|^(?:用户|账号|會員|会员)?(?:登录|登入|登錄)|安全验证|访问验证|seite (?:wurde )?nicht gefunden|page (?:introuvable|non trouvée)|ページが見つかりません|페이지를 찾을 수 없/i;

export interface ArticleClues {
  url: string;
  title: string;
  /** What the page declares itself to be. */
  kind?: 'article' | 'list' | undefined;
  /** The article before anything was taken out. */
  lines: readonly ArticleLine[];
  /** Words of the text that was read in the end. */
  wordCount: number;
  /** Whether the page declares or prints a time of publication. */
  dated: boolean;
  /** Whether it goes on from an earlier page of the same article: what is left for the last page may be a sentence. */
  goesOn?: boolean;
}

/**
 * Says why a page is not an article, or nothing where it is one. An address or a title never decides alone: a page that says
 * it is an article, or has enough running text, is one.
 *
 * @returns a sentence for the reader
 */
export function notArticleReason(clues: ArticleClues): string | undefined {
  const { url, title, kind, lines, wordCount, dated, goesOn = false } = clues;
  if (wordCount < (goesOn ? 1 : LEAST_WORDS))
    return 'There is no text on this page that could be an article.';
  const address = addressKind(url);
  if (address === 'search') return 'This is a page of search results.';
  const prose = proseWords(lines);
  if (kind !== 'article' && prose < MOST_ASIDE) {
    if (address === 'quote') return 'This is a page of prices, not an article.';
    if (address === 'account' || IN_PLACE_OF_ANOTHER.test(title)) {
      return 'This page stands in the place of another: an error, a login or a question.';
    }
  }
  const { share, isList } = readListing(clues);
  if (isList) return 'This page lists articles, it is not one itself.';
  if (address === 'front' && (!dated || share > MOST_LISTED / 2)) return 'This is the front page of a site.';
  if (!dated && !goesOn && prose < LEAST_WORDS * 2 && !lines.some((line) => line.kind === 'table')) {
    return 'This page has too little running text to be an article.';
  }
  return undefined;
}

/** Whether a page lists articles, and which share of its words are headlines in links. */
function readListing({ url, kind, lines, dated }: ArticleClues): { share: number; isList: boolean } {
  const prose = proseWords(lines);
  // Beside a headline in a list its time may stand.
  const headlines = lines.filter(
    (line) => line.density > 0.4 && !line.prose && line.words >= 4 && line.kind !== 'table',
  );
  const listed = headlines.reduce((sum, line) => sum + line.words, 0);
  const share = listed / Math.max(1, listed + prose);
  const teasers = lines.filter((line) => line.kind === 'heading' && line.density > 0.75).length;
  const isDeclared = kind === 'list' || (addressKind(url) === 'list' && kind !== 'article');
  const standsAlone = dated && prose >= LEAST_ALONE && !isDeclared;
  const manyHeadlines = headlines.length >= LEAST_HEADLINES && share > MOST_LISTED && !standsAlone;
  // The times of teasers make no date of the page.
  const manyTeasers = teasers >= LEAST_TEASERS && !(dated && kind === 'article');
  const declaredList = isDeclared && Math.max(headlines.length, teasers) >= LEAST_IN_LIST;
  return { share, isList: manyHeadlines || manyTeasers || declaredList };
}

/** Words of running text. */
function proseWords(lines: readonly ArticleLine[]): number {
  return lines.filter((line) => line.prose).reduce((sum, line) => sum + line.words, 0);
}
