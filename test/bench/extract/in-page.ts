import { extract } from '../../../utils/extract/extract';

/** What a clip does, from the page to the draft; there the capture and the reading are in two places. */
export function run() {
  return extract(document, { url: location.href, now: new Date() });
}
