import { cleanAddress } from '../addresses/clean-address';

/**
 * Makes the links of an article absolute and takes tracking parameters off. A link that leads nowhere once the article stands
 * alone (a script, a file, a place in the page: ids are not kept) becomes plain text.
 */
export function resolveLinks(root: Element, base: string): void {
  for (const link of [...root.getElementsByTagName('a')]) {
    const href = link.getAttribute('href') ?? '';
    const address = href.startsWith('#') ? undefined : cleanAddress(href, base);
    if (address === undefined) link.replaceWith(...link.childNodes);
    else link.setAttribute('href', address);
  }
}
