import type { ArticleBody, ExtractionResult } from '../article/article';
import { countWords } from '../article/word-count';
import { capturePage } from '../capture/capture';
import type { HeadingsInView, PageCapture } from '../capture/page-capture';
import { unclobbered } from '../capture/unclobbered';
import { readAccess } from './access/declared-access';
import { findTruncation, readPaywall } from './access/truncation';
import { findArticle } from './body/article-root';
import { resolveLinks } from './body/links';
import { findStandfirst, prependStandfirst } from './body/standfirst';
import { removeUnread, tidyBody } from './body/tidy-body';
import { articleLinesOf } from './boilerplate/article-lines';
import { rejectPromotedPictures } from './boilerplate/promoted-pictures';
import { removeQuoteWidgets } from './boilerplate/quote-widgets';
import { sanitiseBody } from './boilerplate/sanitise-body';
import { removeBySite } from './boilerplate/site-strips';
import { stripBoilerplate } from './boilerplate/strip-boilerplate';
import { StrippedLog } from './boilerplate/stripped-log';
import { mergeCredits } from './credits/merge-credits';
import { fields, linksOf, pictures } from './draft-fields';
import { postersOf } from './embeds/posters';
import { EXTRACTOR } from './extractor-version';
import { notArticleReason } from './not-article-reason';
import { openPage, type ReadOptions } from './open-page';
import { findPages, withoutWhole } from './pages/find-pages';
import { removePagers } from './pages/remove-pagers';
import { markCaptions } from './pictures/captions';
import { prepareFigures } from './pictures/prepare-figures';
import { dropRepeatedPictures } from './pictures/repeated-pictures';
import { resolveImages } from './pictures/resolve-images';
import { removeUnsaved } from './pictures/unsaved-pictures';
import { prepareContent } from './prepare-content';
import { findSecurities } from './securities/find-securities';
import { markedSecurities } from './securities/marked-securities';
import { readSelection } from './selection/read-selection';
import { unwrapLayoutTables } from './tables/table-kinds';

/**
 * Reads the article of a captured page, or what is selected on it.
 *
 * @returns a draft, or the reason why there is none; never throws
 */
export function readCapture(capture: PageCapture, options: ReadOptions): ExtractionResult {
  try {
    return options.selection ? readSelection(capture, options) : read(capture, options);
  } catch (error) {
    return { ok: false, reason: 'failed', detail: error instanceof Error ? error.message : String(error) };
  }
}

export interface ExtractOptions extends Pick<ReadOptions, 'now' | 'force' | 'selection'> {
  /** The address that was visited. */
  url: string;
  /** What the reader has before them, unless the document's own window tells. */
  view?: HeadingsInView | undefined;
}

/**
 * Captures a page and reads it in one go, for whoever has both in one place. The page itself is never changed.
 *
 * @param document that a window shows
 * @returns as {@link readCapture}
 */
export function extract(document: Document, { url, view, ...options }: ExtractOptions): ExtractionResult {
  const window = unclobbered(document, 'defaultView');
  if (!window) return { ok: false, reason: 'failed', detail: 'The page is not shown in a window.' };
  const captured = capturePage(document, url, view);
  return captured.ok ? readCapture(captured.page, { ...options, window }) : captured;
}

function read(capture: PageCapture, { now, window, force = false }: ReadOptions): ExtractionResult {
  // 1, 2 One story in a document of its own, and what the page says of it.
  const parser = new window.DOMParser();
  const { url } = capture;
  const { base, page, rule, declared, jsonLd, storyUrl } = openPage(capture, now, parser);
  const log = new StrippedLog(base);
  const access = readAccess(page, storyUrl, jsonLd);
  const linked = findPages(page, storyUrl, declared.canonicalUrl);

  // 3, 4 The body: by the site's rule, else by Readability, tables of figures kept out of its reach.
  removePagers(linked?.links ?? [], log);
  const siteCredits = removeBySite(page, rule ?? {}, log);
  const posters = postersOf(page, base);
  const formulas = prepareContent(page, base);
  prepareFigures(page, base, parser);
  rejectPromotedPictures(page, log);
  const wall = readPaywall(page);
  const deck = findStandfirst(page, declared);
  const root = findArticle(page, rule?.body);
  if (!root) return noArticle('There is no text on this page that could be an article.');
  removeUnread(root);
  unwrapLayoutTables(root);
  const found = articleLinesOf(markCaptions(root));

  // 5 Boilerplate, into the log; credits, into the fields.
  log.follow(root);
  const held = log.size;
  const quotes = removeQuoteWidgets(root, log);
  const credits = stripBoilerplate(root, declared, log, log.size === held ? found : undefined);
  const metadata = mergeCredits(declared, [...siteCredits, ...credits]);
  prependStandfirst(root, deck, log.stripped);

  // 6 Addresses.
  removeUnsaved(root, base, log);
  resolveImages(root, base);
  dropRepeatedPictures(root);
  resolveLinks(root, base);
  tidyBody(root);
  const marked = markedSecurities(root);

  // 7, 8 What the text says of itself, and the one last edit: sanitising.
  const entries = log.entries;
  for (const box of [root, ...entries.map(({ held }) => held)]) formulas.restore(box);
  const { body, ...finished } = sanitiseBody(root, entries, base, window);
  const { text } = finished;
  const length = countWords(text);
  const why = notArticleReason({
    url,
    title: metadata.title,
    kind: metadata.kind,
    lines: found,
    wordCount: length.wordCount,
    dated: !!metadata.published,
    goesOn: (linked?.place.number ?? 1) > 1,
  });
  if (why && !force) return noArticle(why);
  // The pages of a list are no pages of an article.
  const pages = why ? undefined : linked;
  const cutOff = findTruncation({
    stripped: log.stripped,
    wall,
    access,
    text,
    wordCount: length.wordCount,
  });
  const truncated = cutOff ?? pages?.more;
  return {
    ok: true,
    draft: {
      ...fields(metadata, text),
      ...pictures(metadata, body, log, posters),
      ...length,
      url,
      canonicalUrl: pages?.canonicalUrl ?? withoutWhole(metadata.canonicalUrl),
      securities: findSecurities(text, [...linksOf(body), ...quotes, ...marked]),
      ...(truncated && { truncated }),
      ...(pages && { page: pages.place }),
      extractor: EXTRACTOR,
      ...(finished satisfies ArticleBody),
    },
  };
}

function noArticle(detail: string): ExtractionResult {
  return { ok: false, reason: 'not-an-article', detail };
}
