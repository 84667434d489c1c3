import type { ExtractionResult } from '../article/article';
import { clonePage } from './clone-page';
import { copySelection } from './copy-selection';
import type { PageCapture } from './page-capture';
import { oversize } from './page-size';
import { selectedRanges } from './selected-ranges';
import { unclobbered } from './unclobbered';
import { readView, type View } from './view';

/** Nothing in these is ever read, and they are most of a page: scripts but for JSON-LD, styles, what is shown without scripts. */
const UNREAD = 'script:not([type*="ld+json" i]), style, head noscript, base';

/** A page as it was captured, or the reason why it cannot be. */
export type CaptureResult =
  | { ok: true; page: PageCapture }
  | Pick<Extract<ExtractionResult, { ok: false }>, 'ok' | 'reason' | 'detail'>;

/**
 * Copies what there is to be read of a page into a value of its own. The page itself is never changed, and what becomes of it
 * meanwhile does not matter.
 *
 * @param url that was visited
 * @param view what the reader has before them, unless it is told
 * @returns the copy, or the reason why there is none; never throws
 */
export function capturePage(document: Document, url: string, view?: View): CaptureResult {
  try {
    const tooLarge = oversize(document);
    if (tooLarge) return { ok: false, reason: 'too-large', detail: tooLarge };
    if (!unclobbered(document, 'body')) {
      return { ok: false, reason: 'not-an-article', detail: 'This page has no text of its own.' };
    }
    return { ok: true, page: capture(document, url, view ?? readView(document)) };
  } catch (error) {
    return { ok: false, reason: 'failed', detail: error instanceof Error ? error.message : String(error) };
  }
}

function capture(document: Document, url: string, view: View | undefined): PageCapture {
  const clone = clonePage(document);
  const ranges = selectedRanges(document);
  const selection = ranges.length > 0 ? copySelection(ranges, clone).innerHTML : '';
  for (const element of clone.querySelectorAll(UNREAD)) element.remove();
  const base = clone.createElement('base');
  base.setAttribute('href', baseOf(document, url));
  (clone.head ?? clone.documentElement).prepend(base);
  // In quirks mode a paragraph may hold a table.
  const doctype = clone.compatMode === 'BackCompat' ? '' : '<!doctype html>';
  return {
    url,
    html: doctype + clone.documentElement.outerHTML,
    ...(view && { view }),
    ...(selection && { selection }),
  };
}

/** What the page's addresses are relative to; a base that leads nowhere does not count. */
function baseOf(document: Document, url: string): string {
  const declared = unclobbered(document, 'baseURI');
  return /^(?:https?|file):/.test(declared) ? declared : url;
}
