import { addressOf } from './images';

/**
 * Brings out the pictures that lazy loaders keep in `noscript` for readers without scripts, in place of the stand-in before them.
 * Where scripts are on, as in a browser, the content of `noscript` is text and is parsed apart, without loading anything.
 */
export function unwrapNoscriptImages(clone: Document, base: string, parser: DOMParser): void {
  for (const noscript of [...clone.querySelectorAll('noscript')]) {
    const held = noscript.childElementCount > 0 ? noscript : parse(noscript.textContent ?? '', parser);
    const images = held ? [...held.getElementsByTagName('img')] : [];
    const [image] = images;
    if (!image || images.length > 1 || (held?.textContent ?? '').trim() !== '') continue;
    if (addressOf(image, base) === undefined) continue;
    const standIn = noscript.previousElementSibling;
    if (standIn?.tagName === 'IMG') standIn.remove();
    noscript.replaceWith(clone.importNode(image, true));
  }
}

function parse(text: string, parser: DOMParser): Element | undefined {
  return text.includes('<img') ? parser.parseFromString(text, 'text/html').body : undefined;
}
