import { clonePage, isClobbered } from './clone-page';
import { copySelection } from './copy-selection';
import { readHeadingsInView, viewWithout } from './headings-in-view';
import { withoutIdle } from './idle-attributes';
import { linkBoxes } from './link-boxes';
import type { CaptureResult, HeadingsInView } from './page-capture';
import { DEEPEST, oversize, tooManyElements } from './page-size';
import { type PageSums, pageSums } from './page-sums';
import { selectedRanges } from './selected-ranges';
import { escaped, markupWithout } from './serialise-page';
import { unclobbered } from './unclobbered';

/**
 * Copies what there is to be read of a page into a value of its own. The page itself is never changed, and what becomes of it
 * meanwhile does not matter.
 *
 * @param url that was visited
 * @param view what the reader has before them, unless it is told
 * @returns the copy, or the reason why there is none; never throws
 */
export function capturePage(document: Document, url: string, view?: HeadingsInView): CaptureResult {
  try {
    const tooMany = tooManyElements(document);
    if (tooMany) return { ok: false, reason: 'too-large', detail: tooMany };
    if (!unclobbered(document, 'body')) {
      return { ok: false, reason: 'not-an-article', detail: 'This page has no text of its own.' };
    }
    return capture(document, url, view);
  } catch (error) {
    return { ok: false, reason: 'failed', detail: error instanceof Error ? error.message : String(error) };
  }
}

function capture(document: Document, url: string, told: HeadingsInView | undefined): CaptureResult {
  const { page, root, seen } = readable(document);
  const detail = oversize(seen);
  if (detail) return { ok: false, reason: 'too-large', detail };
  const boxes = linkBoxes(unclobbered(page, 'body'), seen.sums);
  const view = told ?? viewWithout(boxes, page, readHeadingsInView(document));
  const base = `<base href="${escaped(baseOf(document, url))}">`;
  const html = withoutIdle(markupWithout(root, [...seen.unread, ...boxes], base));
  const selection = markupOfSelection(document);
  // In quirks mode a paragraph may hold a table.
  const doctype = unclobbered(page, 'compatMode') === 'BackCompat' ? '' : '<!doctype html>';
  return {
    ok: true,
    page: { url, html: doctype + html, ...(view && { view }), ...(selection && { selection }) },
  };
}

/**
 * The page where it can be read in place, as nearly every one can, or else a copy; and what there is to see of it. One that is too
 * large is not copied.
 */
function readable(document: Document): { page: Document; root: Element; seen: PageSums } {
  const inPlace = isClobbered(document) ? undefined : look(document);
  if (inPlace && (!inPlace.seen.hasShadows || oversize(inPlace.seen))) return inPlace;
  return look(clonePage(document));
}

function look(page: Document) {
  const root = unclobbered(page, 'documentElement');
  return { page, root, seen: pageSums(root, DEEPEST) };
}

function markupOfSelection(document: Document): string {
  const ranges = selectedRanges(document);
  if (ranges.length === 0) return '';
  const inert = unclobbered(document, 'implementation').createHTMLDocument('');
  return copySelection(ranges, inert).innerHTML;
}

/** What the page's addresses are relative to; a base that leads nowhere does not count. */
function baseOf(document: Document, url: string): string {
  const declared = unclobbered(document, 'baseURI');
  return /^(?:https?|file):/.test(declared) ? declared : url;
}
