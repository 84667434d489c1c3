import { sanitise } from '../article/sanitise';
import { resolveLinks } from '../extract/body/links';
import { removeUnread, tidyBody } from '../extract/body/tidy-body';
import { readBlocks } from '../extract/dom/blocks';
import { blocksToText } from '../extract/dom/blocks-to-text';
import { resolveImages } from '../extract/pictures/resolve-images';
import { prepareContent } from '../extract/prepare-content';

/** The body of an article as it is kept. */
export interface ForeignBody {
  html: string;
  text: string;
  links: { href: string; text: string }[];
}

/**
 * Makes markup of a file a body as the extraction makes them: addresses absolute, nothing that is never read, sanitised.
 *
 * @param base that its addresses are relative to; a relative one leads nowhere where this is no http(s) address
 */
export function foreignBody(html: string, base: string, window: Window & typeof globalThis): ForeignBody {
  const page = new window.DOMParser().parseFromString(html, 'text/html');
  const formulas = prepareContent(page, base);
  const root = page.body;
  removeUnread(root);
  resolveImages(root, base);
  resolveLinks(root, base);
  tidyBody(root);
  formulas.restore(root);
  return sanitisedBody(root.innerHTML, window);
}

/** Sanitised markup with its text and links. */
export function sanitisedBody(html: string, window: Window & typeof globalThis): ForeignBody {
  const fragment = sanitise(html, window);
  const body = fragment.ownerDocument.createElement('div');
  body.append(fragment);
  return {
    html: body.innerHTML.trim(),
    text: blocksToText(readBlocks(body)),
    links: [...body.getElementsByTagName('a')].map((link) => ({
      href: link.href,
      text: link.textContent ?? '',
    })),
  };
}
