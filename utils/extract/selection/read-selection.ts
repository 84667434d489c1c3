import type { ExtractionResult } from '../../article/article';
import { sanitise } from '../../article/sanitise';
import { countWords } from '../../article/word-count';
import type { PageCapture } from '../../capture/page-capture';
import { HIDDEN } from '../body/article-root';
import { resolveLinks } from '../body/links';
import { removeUnread, tidyBody } from '../body/tidy-body';
import { StrippedLog } from '../boilerplate/stripped-log';
import { readBlocks } from '../dom/blocks';
import { blocksToText } from '../dom/blocks-to-text';
import { fields, linksOf, pictures } from '../draft-fields';
import { postersOf } from '../embeds/posters';
import { EXTRACTOR } from '../extractor-version';
import { openPage, type ReadOptions } from '../open-page';
import { markCaptions } from '../pictures/captions';
import { resolveImages } from '../pictures/resolve-images';
import { prepareContent } from '../prepare-content';
import { findSecurities } from '../securities/find-securities';
import { unwrapLayoutTables } from '../tables/table-kinds';
import { textFragment } from './text-fragment';

/**
 * Reads what the reader has selected on a page, as a clip of its own beside the article: with the page's metadata, and the
 * article's address with a fragment that points at the passage. The reader chose it, so nothing is taken for boilerplate.
 */
export function readSelection(capture: PageCapture, { now, window }: ReadOptions): ExtractionResult {
  const parser = new window.DOMParser();
  const { base, page, declared } = openPage(capture, now, parser);
  const selected = parser.parseFromString(`<!doctype html>${capture.selection ?? ''}`, 'text/html');
  const posters = postersOf(selected, base);
  const formulas = prepareContent(selected, base);
  const root = selected.body;
  for (const hidden of root.querySelectorAll(HIDDEN)) hidden.remove();
  removeUnread(root);
  unwrapLayoutTables(root);
  markCaptions(root);
  resolveImages(root, base);
  resolveLinks(root, base);
  tidyBody(root);
  formulas.restore(root);
  const body = page.createElement('div');
  body.append(sanitise(root.innerHTML, window));
  const text = blocksToText(readBlocks(body));
  if (text === '')
    return { ok: false, reason: 'nothing-selected', detail: 'No text of this page is selected.' };
  return {
    ok: true,
    draft: {
      ...fields(declared, text),
      ...pictures(declared, body, new StrippedLog(base), posters),
      ...countWords(text),
      url: capture.url,
      canonicalUrl: atPassage(declared.canonicalUrl, text),
      selection: true,
      securities: findSecurities(text, linksOf(body)),
      extractor: EXTRACTOR,
      ...{ html: body.innerHTML.trim(), text, stripped: [] },
    },
  };
}

/** An address with a fragment that points at a passage; behind the one by which an app shows its page, if it has one. */
function atPassage(address: string, text: string): string {
  const fragment = textFragment(text);
  return address.includes('#') ? address + fragment.slice(1) : address + fragment;
}
