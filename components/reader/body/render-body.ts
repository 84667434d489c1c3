import { sanitise } from '@/utils/article/sanitise';
import type { Messages } from '@/utils/i18n';
import { prepareImages } from './body-images';
import { openLinksApart } from './body-links';
import { boxTables } from './body-tables';

/**
 * Makes a saved body ready to be read. The stored HTML is untrusted: it goes through the sanitiser first, and what
 * follows only adds to elements that it let through.
 *
 * @param html body as stored, with comments around what was put back
 * @param loadImages whether pictures may be fetched from the publisher unasked
 * @param window whose DOM does the parsing
 * @returns a fragment that has loaded and run nothing
 */
export function renderBody(
  html: string,
  loadImages: boolean,
  words: Messages['reader'],
  window: Window & typeof globalThis,
): DocumentFragment {
  const body = sanitise(html, window, true);
  openLinksApart(body);
  prepareImages(body, loadImages, words);
  boxTables(body, words.table);
  for (const formula of body.querySelectorAll('math[display="block"]')) boxFormula(formula);
  for (const code of body.querySelectorAll('pre')) code.tabIndex = 0;
  return body;
}

/** Puts a formula that stands apart into a box that scrolls by mouse and by keyboard, where it is wider than the text. */
function boxFormula(formula: Element): void {
  const box = formula.ownerDocument.createElement('span');
  box.className = 'formula';
  box.tabIndex = 0;
  formula.replaceWith(box);
  box.append(formula);
}
