import { cleanAddress } from '../addresses/clean-address';
import { isBlank } from '../tables/table-parts';
import { isFurniture } from './picture-furniture';

const BACKGROUNDS = '[style*="background" i][style*="url(" i],[data-bg],[data-background-image]';
const AMP_ATTRIBUTES = ['src', 'srcset', 'alt', 'width', 'height'];

/**
 * Makes `img` elements of pictures that are none: AMP's own element, and backgrounds that carry the content: on an element that
 * shows nothing else, and that says it is a picture or stands in a figure. A drawing that cannot be kept leaves its label as the
 * caption of its figure.
 */
export function revealPictures(page: Document, base: string): void {
  revealAmp(page);
  revealBackgrounds(page, base);
  captionDrawings(page);
}

function revealAmp(page: Document): void {
  for (const own of [...page.querySelectorAll('amp-img,amp-anim')]) {
    const image = page.createElement('img');
    for (const name of AMP_ATTRIBUTES) {
      const value = own.getAttribute(name);
      if (value !== null) image.setAttribute(name, value);
    }
    own.replaceWith(image);
  }
}

function revealBackgrounds(page: Document, base: string): void {
  for (const element of page.querySelectorAll(BACKGROUNDS)) {
    if (element.getAttribute('role') !== 'img' && !element.closest('figure')) continue;
    if (element.tagName === 'IMG' || !isBlank(element)) continue;
    const address = cleanAddress(background(element), base);
    if (!address?.startsWith('http') || isFurniture(address)) continue;
    const image = page.createElement('img');
    image.setAttribute('src', address);
    image.setAttribute('alt', element.getAttribute('aria-label') ?? '');
    element.append(image);
  }
}

function captionDrawings(page: Document): void {
  for (const drawing of page.querySelectorAll('figure svg[aria-label],figure canvas[aria-label]')) {
    const figure = drawing.closest('figure');
    if (!figure || figure.querySelector('img,figcaption')) continue;
    const caption = page.createElement('figcaption');
    caption.textContent = drawing.getAttribute('aria-label');
    figure.append(caption);
  }
}

function background(element: Element): string {
  const lazy = element.getAttribute('data-bg') ?? element.getAttribute('data-background-image');
  const value = lazy ?? element.getAttribute('style') ?? '';
  return /url\(\s?["']?([^"')]{1,2000})["']?\s?\)/i.exec(value)?.[1] ?? lazy ?? '';
}
