import type { Draft, ExtractionResult } from '../article/article';
import { sanitise } from '../article/sanitise';
import { findArticle } from './body/article-root';
import { readBlocks } from './body/blocks';
import { markCaptions } from './body/captions';
import { findDeck, prependDeck } from './body/deck';
import { resolveImages } from './body/images';
import { resolveLinks } from './body/links';
import { plainText } from './body/plain-text';
import { unwrapLayoutTables } from './body/tables';
import { removeUnread, tidy } from './body/tidy';
import { removeBoilerplate } from './boilerplate/engine';
import { chooseLeadImage } from './lead-image';
import { readMetadata } from './metadata/read-metadata';
import { oversize } from './page-size';
import { readSecurities } from './securities';
import { siteRuleFor } from './sites';
import { countWords } from './word-count';

/** Version of the extraction, kept with every draft so that old clips can be told from new ones. */
export const EXTRACTOR = '1';

export interface ExtractOptions {
  /** The address that was visited. */
  url: string;
  /** The time of the clip. */
  now: Date;
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

function read(document: Document, { url, now }: ExtractOptions): ExtractionResult {
  const tooLarge = oversize(document);
  if (tooLarge) return { ok: false, reason: 'too-large', detail: tooLarge };
  const window = document.defaultView;
  if (!window) return { ok: false, reason: 'failed', detail: 'The page is not shown in a window.' };

  const base = document.baseURI;
  const rule = siteRuleFor(url);
  const metadata = readMetadata(document, url, now, rule);
  const clone = document.cloneNode(true) as Document;
  const deck = findDeck(clone, metadata.description);
  const root = findArticle(clone, rule?.body);
  if (!root) return { ok: false, reason: 'not-an-article', detail: 'No article was found on this page.' };

  removeUnread(root);
  unwrapLayoutTables(root);
  resolveImages(root, base);
  markCaptions(root);
  const { log } = removeBoilerplate(root, metadata);
  prependDeck(root, deck);
  resolveLinks(root, base);
  tidy(root);

  const fragment = sanitise(root.innerHTML, window);
  const body = fragment.ownerDocument.createElement('div');
  body.append(fragment);
  const text = plainText(readBlocks(body));
  const links = [...body.getElementsByTagName('a')].map((a) => ({ href: a.href, text: a.textContent ?? '' }));
  const images = [...body.getElementsByTagName('img')].map((image) => ({ url: image.src, alt: image.alt }));

  const { images: candidates, free: _free, keywords: _keywords, lang, description, ...known } = metadata;
  const draft: Draft = {
    ...known,
    ...chooseLeadImage(candidates, images, (address) => log.rejects(address)),
    url,
    lang: lang ?? '',
    description: description ?? '',
    securities: readSecurities(text, links),
    ...countWords(text),
    extractor: EXTRACTOR,
    html: body.innerHTML,
    text,
    removed: log.removed,
  };
  return { ok: true, draft };
}
