import type { ArticleBody, Draft, ExtractionResult } from '../article/article';
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
import { clonePage } from './clone-page';
import { readAccess } from './declared-access';
import { excerpt } from './excerpt';
import { whyNoArticle } from './is-article';
import { chooseLeadImage } from './lead-image';
import { mergeCredits } from './merge-credits';
import type { PageMetadata } from './metadata/page-metadata';
import { readMetadata } from './metadata/read-metadata';
import { oversize } from './page-size';
import { findPages, withoutWhole } from './pages/find-pages';
import { removePagers } from './pages/remove-pagers';
import { readSecurities } from './securities';
import { markedSecurities } from './securities-marks';
import { siteRuleFor } from './sites';
import { keepStory } from './story/keep-story';
import type { View } from './story/view';
import { findTruncation, readPaywall } from './truncation';
import { unclobbered } from './unclobbered';

/** Version of the extraction, kept with every draft so that old clips can be told from new ones. */
export const EXTRACTOR = '1';

export interface ExtractOptions {
  /** The address that was visited. */
  url: string;
  /** The time of the clip. */
  now: Date;
  /** What the reader has before them, for pages with several stories; without it the address alone decides. */
  view?: View | undefined;
  /** Take the page even where it does not look like an article. */
  force?: boolean;
}

/**
 * Reads the article of a page. The page itself is never changed: everything works on a clone.
 *
 * @returns a draft, or the reason why there is none; never throws
 */
export function extract(document: Document, options: ExtractOptions): ExtractionResult {
  try {
    return read(document, options);
  } catch (error) {
    return { ok: false, reason: 'failed', detail: error instanceof Error ? error.message : String(error) };
  }
}

function read(document: Document, { url, now, view, force = false }: ExtractOptions): ExtractionResult {
  const tooLarge = oversize(document);
  if (tooLarge) return { ok: false, reason: 'too-large', detail: tooLarge };
  const window = unclobbered(document, 'defaultView');
  if (!window) return { ok: false, reason: 'failed', detail: 'The page is not shown in a window.' };
  if (!unclobbered(document, 'body')) return noArticle('This page has no text of its own.');

  // 1 The clone is all that is read and changed from here on: what becomes of the page meanwhile does not matter.
  const declaredBase = unclobbered(document, 'baseURI');
  const base = /^(?:https?|file):/.test(declaredBase) ? declaredBase : url;
  const clone = clonePage(document);
  const log = new RemovalLog(base);

  // 2 Of several stories the one that is meant; its metadata, before anything else is taken out.
  const rule = siteRuleFor(url);
  const storyUrl = keepStory(clone, url, base, view);
  const address = storyUrl ?? url;
  const declared = {
    ...readMetadata(clone, address, now, rule),
    ...(storyUrl && { canonicalUrl: storyUrl }),
  };
  const access = readAccess(clone, address);
  const linked = findPages(clone, address, declared.canonicalUrl);

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

/** The fields that a draft takes over as they are; what only the steps need stays behind. */
function fields(
  { lang = '', description, images: _images, keywords: _keywords, ...known }: PageMetadata,
  text: string,
) {
  return { ...known, lang, description: description || excerpt(text) };
}

function pictures(
  { images }: PageMetadata,
  body: Element,
  log: RemovalLog,
): Pick<Draft, 'leadImage' | 'thumbnail'> {
  const shown = [...body.getElementsByTagName('img')].map((image) => ({
    url: image.src,
    alt: image.alt,
    ...pixels(image, 'width'),
    ...pixels(image, 'height'),
  }));
  return chooseLeadImage(images, shown, (address) => log.rejects(address));
}

function pixels<Side extends 'width' | 'height'>(image: Element, side: Side): { [side in Side]?: number } {
  const value = Number.parseInt(image.getAttribute(side) ?? '', 10);
  return (value > 0 ? { [side]: value } : {}) as { [side in Side]?: number };
}

function linksOf(body: Element): { href: string; text: string }[] {
  return [...body.getElementsByTagName('a')].map((link) => ({
    href: link.href,
    text: link.textContent ?? '',
  }));
}
