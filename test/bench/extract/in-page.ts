import { capturePage } from '../../../utils/capture/capture';
import type { PageCapture } from '../../../utils/capture/page-capture';
import { extract, readCapture } from '../../../utils/extract/extract';

/** What is done in the page that is clipped. */
export function capture() {
  return capturePage(document, location.href);
}

/** What is done in the page of the extension that stays open. */
export function read(page: PageCapture) {
  return readCapture(page, { now: new Date(), window });
}

/** All that a clip does, from the page to the draft, in the page that is clipped. */
export function run() {
  return extract(document, { url: location.href, now: new Date() });
}
