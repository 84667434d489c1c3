import { cleanAddress } from '../addresses/clean-address';
import { tidy } from '../text/tidy-text';
import { EMBEDS, type Embed, embedOf } from './embed-of';

/** Marks the figures that stand for something embedded, for those who would take a figure without a picture for empty. */
export const EMBED_MARK = 'data-clip-embed';

const PICTURE_TYPE = /^image\//i;
const PICTURE_FILE = /\.(?:svg|png|jpe?g|gif|webp|avif)(?:[?#]|$)/i;

/**
 * Puts a figure in the place of everything embedded that belongs to the article: a still picture where there is one, and a link
 * under its title. Nothing is loaded from where it leads. An `object` that shows a picture becomes that picture.
 *
 * @param page changed by this
 * @param base address that relative addresses start from
 */
export function showEmbeds(page: Document, base: string): void {
  for (const element of [...page.querySelectorAll(EMBEDS)]) {
    // What is inside another one is its own stand-in.
    if (!element.isConnected || element.parentElement?.closest(EMBEDS)) continue;
    if (showPicture(element, base)) continue;
    const embed = embedOf(element, base);
    if (embed) showFigure(element, embed);
  }
}

function showPicture(element: Element, base: string): boolean {
  if (!/^(?:object|embed)$/.test(element.localName)) return false;
  const written = element.getAttribute('data') ?? element.getAttribute('src') ?? '';
  const address = cleanAddress(written, base);
  const isPicture = PICTURE_TYPE.test(element.getAttribute('type') ?? '') || PICTURE_FILE.test(written);
  if (!isPicture || !address?.startsWith('http')) return false;
  const alt =
    element.getAttribute('aria-label') || element.getAttribute('title') || tidy(element.textContent);
  element.replaceWith(image(element.ownerDocument, address, alt));
  return true;
}

function showFigure(element: Element, { address, picture, title }: Embed): void {
  const page = element.ownerDocument;
  const figure = figureAround(element) ?? page.createElement('figure');
  const caption = figure.querySelector('figcaption');
  const words = tidy(caption?.textContent);
  figure.setAttribute(EMBED_MARK, '');
  const shown = picture ? image(page, picture, title || words) : undefined;
  if (figure.contains(element)) element.replaceWith(...(shown ? [linked(shown, address)] : []));
  else {
    element.replaceWith(figure);
    if (shown) figure.append(linked(shown, address));
  }
  if (words !== '' && (shown || !address)) {
    if (caption && address && !caption.querySelector('a')) linkWhole(caption, address);
    return;
  }
  const label = title || (words === '' && address ? hostOf(address) : '');
  labelCaption(caption ?? figure.appendChild(page.createElement('figcaption')), words, label, address);
}

/** Puts a label that leads to the embed before the words of a caption; where there is no other label, the words lead there. */
function labelCaption(caption: Element, words: string, label: string, address: string | undefined): void {
  const page = caption.ownerDocument;
  if (address === undefined) caption.append(label);
  else if (label === '' || label === words) linkWhole(caption, address);
  else
    caption.prepend(
      linked(page.createTextNode(label), address),
      ...(words === '' ? [] : [page.createElement('br')]),
    );
}

/** The figure that shows this and nothing else. */
function figureAround(element: Element): Element | undefined {
  const figure = element.closest('figure');
  return figure && figure.querySelectorAll(`${EMBEDS},img,table`).length === 1 ? figure : undefined;
}

function linkWhole(caption: Element, address: string): void {
  const link = caption.ownerDocument.createElement('a');
  for (const inner of caption.querySelectorAll('a')) inner.replaceWith(...inner.childNodes);
  link.setAttribute('href', address);
  link.append(...caption.childNodes);
  caption.append(link);
}

function linked(node: Element | Text, address: string | undefined): Node {
  if (address === undefined || !node.ownerDocument) return node;
  const link = node.ownerDocument.createElement('a');
  link.setAttribute('href', address);
  link.append(node);
  return link;
}

function image(page: Document, address: string, alt: string): Element {
  const made = page.createElement('img');
  made.setAttribute('src', address);
  made.setAttribute('alt', alt);
  return made;
}

function hostOf(address: string): string {
  return new URL(address).hostname.replace(/^www\./, '');
}
