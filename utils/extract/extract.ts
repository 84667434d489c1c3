import type { ArticleBody, ExtractionResult } from '../article/article';
import { sanitise } from '../article/sanitise';
import { countWords } from '../article/word-count';
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
import { readLines } from './boilerplate/lines';
import { numberPlaces, type Placed, readPlaces } from './boilerplate/places';
import { rejectPromotedPictures } from './boilerplate/promoted-pictures';
import { removeQuoteWidgets } from './boilerplate/quote-widgets';
import { RemovalLog } from './boilerplate/removal-log';
import { removeBySite } from './boilerplate/site-removals';
import { withWayBack } from './boilerplate/way-back';
import { readAccess } from './declared-access';
import { EXTRACTOR, fields, linksOf, pictures } from './draft-fields';
import { whyNoArticle } from './is-article';
import { mergeCredits } from './merge-credits';
import { openPage, type PageOptions } from './open-page';
import { findPages, withoutWhole } from './pages/find-pages';
import { removePagers } from './pages/remove-pagers';
import { readSecurities } from './securities';
import { markedSecurities } from './securities-marks';
import { readSelection } from './selection/read-selection';
import { findTruncation, readPaywall } from './truncation';

export interface ExtractOptions extends PageOptions {
  /** Take the page even where it does not look like an article. */
  force?: boolean;
  /** Take what the reader has selected instead of the article. */
  selection?: boolean;
}

/**
 * Reads the article of a page, or what is selected on it. The page itself is never changed: everything works on a clone.
 *
 * @returns a draft, or the reason why there is none; never throws
 */
export function extract(document: Document, options: ExtractOptions): ExtractionResult {
  try {
    return options.selection ? readSelection(document, options) : read(document, options);
  } catch (error) {
    return { ok: false, reason: 'failed', detail: error instanceof Error ? error.message : String(error) };
  }
}

function read(document: Document, { url, now, view, force = false }: ExtractOptions): ExtractionResult {
  // 1, 2 A copy of the page is all that is read and changed from here on: what becomes of the page meanwhile does not matter.
  const page = openPage(document, { url, now, view });
  if ('ok' in page) return page;
  const { window, base, clone, rule, declared, storyUrl } = page;
  const log = new RemovalLog(base);
  const access = readAccess(clone, storyUrl);
  const linked = findPages(clone, storyUrl, declared.canonicalUrl);

  // 3, 4 The body: by the site's rule, else by Readability, tables of figures kept out of its reach.
  removePagers(linked?.links ?? [], log);
  const siteCredits = removeBySite(clone, rule ?? {}, log);
  prepareFigures(clone, base, new window.DOMParser());
  rejectPromotedPictures(clone, log);
  const wall = readPaywall(clone);
  const deck = findDeck(clone, declared);
  const root = findArticle(clone, rule?.body);
  if (!root) return noArticle('There is no text on this page that could be an article.');
  removeUnread(root);
  unwrapLayoutTables(root);
  markCaptions(root);
  const found = readLines(root);

  // 5 Boilerplate, into the log; credits, into the fields.
  log.follow(root);
  const quotes = removeQuoteWidgets(root, log);
  const credits = removeBoilerplate(root, declared, log);
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
  numberPlaces(root, entries);
  const { body, html, text, placeOf } = finish(root, window);
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
      ...({ html, text, removed: withWayBack(entries, placeOf, base, window) } satisfies ArticleBody),
    },
  };
}

function noArticle(detail: string): ExtractionResult {
  return { ok: false, reason: 'not-an-article', detail };
}

/** The sanitised body, its markup and text, and where in them things were taken out. */
function finish(root: Element, window: Window & typeof globalThis): Placed & { body: Element } {
  const fragment = sanitise(root.innerHTML, window, true);
  const body = fragment.ownerDocument.createElement('div');
  body.append(fragment);
  return { body, ...readPlaces(body) };
}
