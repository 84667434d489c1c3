import type { ArticleBody, ExtractionResult } from '../article/article';
import { countWords } from '../article/word-count';
import { capturePage } from '../capture/capture';
import type { PageCapture } from '../capture/page-capture';
import { unclobbered } from '../capture/unclobbered';
import type { View } from '../capture/view';
import { findArticle } from './body/article-root';
import { markCaptions } from './body/captions';
import { findDeck, prependDeck } from './body/deck';
import { resolveImages } from './body/images';
import { resolveLinks } from './body/links';
import { prepareFigures } from './body/prepare-figures';
import { dropRepeatedPictures } from './body/repeated-pictures';
import { unwrapLayoutTables } from './body/tables';
import { removeUnread, tidyBody } from './body/tidy-body';
import { removeBoilerplate } from './boilerplate/engine';
import { finishBody } from './boilerplate/finish-body';
import { linesOf } from './boilerplate/lines';
import { rejectPromotedPictures } from './boilerplate/promoted-pictures';
import { removeQuoteWidgets } from './boilerplate/quote-widgets';
import { RemovalLog } from './boilerplate/removal-log';
import { removeBySite } from './boilerplate/site-removals';
import { readAccess } from './declared-access';
import { EXTRACTOR, fields, linksOf, pictures } from './draft-fields';
import { whyNoArticle } from './is-article';
import { mergeCredits } from './merge-credits';
import { openPage, type ReadOptions } from './open-page';
import { findPages, withoutWhole } from './pages/find-pages';
import { removePagers } from './pages/remove-pagers';
import { readSecurities } from './securities';
import { markedSecurities } from './securities-marks';
import { readSelection } from './selection/read-selection';
import { findTruncation, readPaywall } from './truncation';

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
  view?: View | undefined;
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
  const log = new RemovalLog(base);
  const access = readAccess(page, storyUrl, jsonLd);
  const linked = findPages(page, storyUrl, declared.canonicalUrl);

  // 3, 4 The body: by the site's rule, else by Readability, tables of figures kept out of its reach.
  removePagers(linked?.links ?? [], log);
  const siteCredits = removeBySite(page, rule ?? {}, log);
  prepareFigures(page, base, parser);
  rejectPromotedPictures(page, log);
  const wall = readPaywall(page);
  const deck = findDeck(page, declared);
  const root = findArticle(page, rule?.body);
  if (!root) return noArticle('There is no text on this page that could be an article.');
  removeUnread(root);
  unwrapLayoutTables(root);
  const found = linesOf(markCaptions(root));

  // 5 Boilerplate, into the log; credits, into the fields.
  log.follow(root);
  const held = log.size;
  const quotes = removeQuoteWidgets(root, log);
  const credits = removeBoilerplate(root, declared, log, log.size === held ? found : undefined);
  const metadata = mergeCredits(declared, [...siteCredits, ...credits]);
  prependDeck(root, deck, log.removed);

  // 6 Addresses.
  resolveImages(root, base);
  dropRepeatedPictures(root);
  resolveLinks(root, base);
  tidyBody(root);
  const marked = markedSecurities(root);

  // 7, 8 What the text says of itself, and the one last edit: sanitising.
  const entries = log.entries;
  const { body, ...finished } = finishBody(root, entries, base, window);
  const { text } = finished;
  const length = countWords(text);
  const why = whyNoArticle({
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
    removed: log.removed,
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
      ...pictures(metadata, body, log),
      ...length,
      url,
      canonicalUrl: pages?.canonicalUrl ?? withoutWhole(metadata.canonicalUrl),
      securities: readSecurities(text, [...linksOf(body), ...quotes, ...marked]),
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
