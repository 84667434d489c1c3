import { cleanAddress } from '../addresses/clean-address';
import { pictureKey } from './picture-address';
import { addressOf, isPixel } from './resolve-images';

/**
 * Brings out the pictures that lazy loaders keep in `noscript` for readers without scripts, in place of the stand-in beside them
 * where that has no address of its own.
 * Where scripts are on, as in a browser, the content of `noscript` is text and is parsed apart, without loading anything.
 */
export function unwrapNoscriptImages(page: Document, base: string, parser: DOMParser): void {
  for (const noscript of [...page.querySelectorAll('noscript')]) {
    const image = onlyPicture(noscript, parser);
    if (!image) continue;
    const address = addressOf(image, base);
    if (address === undefined) continue;
    const beside = [noscript.previousElementSibling, noscript.nextElementSibling];
    const standIn = beside.flatMap((element) => (element && pictureIn(element)) ?? [])[0];
    const shown = standIn && addressOf(standIn, base);
    if (standIn && shown && (isLazy(standIn, base) || pictureKey(shown) === pictureKey(address))) {
      noscript.remove();
      continue;
    }
    const brought = page.importNode(image, true);
    if (standIn && !shown) {
      if (!brought.hasAttribute('alt')) brought.setAttribute('alt', standIn.getAttribute('alt') ?? '');
      standIn.remove();
    }
    noscript.replaceWith(brought);
  }
}

/** The picture that a `noscript` holds and nothing beside it. */
function onlyPicture(noscript: Element, parser: DOMParser): HTMLImageElement | undefined {
  const held = noscript.childElementCount > 0 ? noscript : parse(noscript.textContent ?? '', parser);
  const [image, ...others] = held ? held.getElementsByTagName('img') : [];
  if (!image || others.length > 0 || isPixel(image)) return undefined;
  return (held?.textContent ?? '').trim() === '' ? image : undefined;
}

/** Whether a picture shows a placeholder until a script sets its address. */
function isLazy(image: Element, base: string): boolean {
  return addressOf(image, base) !== cleanAddress(image.getAttribute('src') ?? '', base);
}

/** The picture that an element is, or that is its only content. */
function pictureIn(element: Element): Element | undefined {
  if (element.tagName === 'IMG') return element;
  const [image, ...others] = element.getElementsByTagName('img');
  return others.length === 0 && (element.textContent ?? '').trim() === '' ? image : undefined;
}

function parse(text: string, parser: DOMParser): Element | undefined {
  return text.includes('<img') ? parser.parseFromString(text, 'text/html').body : undefined;
}
