import type { Messages } from '@/utils/i18n';

/**
 * Prepares the pictures of a body: they load late and without a referrer, one that cannot be loaded is replaced by a
 * link to it, and with `load` off each waits behind a button.
 *
 * @param body not yet part of a page, so that nothing has been asked for
 * @param load whether pictures may be fetched from the publisher unasked
 */
export function prepareImages(body: ParentNode, load: boolean, words: Messages['reader']): void {
  for (const image of body.querySelectorAll('img')) {
    if (!image.hasAttribute('src')) {
      image.remove();
      continue;
    }
    image.setAttribute('loading', 'lazy');
    image.setAttribute('decoding', 'async');
    image.setAttribute('referrerpolicy', 'no-referrer');
    image.addEventListener('error', () => slotOf(image).replaceWith(missing(image, words)), { once: true });
    // A picture that is part of the article asks nobody for anything.
    if (!load && !image.src.startsWith('data:')) hold(image, words);
  }
}

/** Takes a picture out of the body and leaves a button that puts it back. */
function hold(image: HTMLImageElement, words: Messages['reader']): void {
  const slot = slotOf(image);
  const button = element(image, 'button', 'link', words.showImage);
  button.type = 'button';
  const box = element(image, 'span', 'image-off');
  box.append(element(image, 'span', '', image.alt || hostOf(image.src)), button);
  button.addEventListener('click', () => box.replaceWith(slot), { once: true });
  slot.replaceWith(box);
}

/** What stands for a picture that could not be loaded: its words, leading to its address. */
function missing(image: HTMLImageElement, words: Messages['reader']): HTMLElement {
  const link = element(image, 'a', '', image.alt || words.imageMissing(hostOf(image.src)));
  link.href = image.src;
  link.target = '_blank';
  link.rel = 'noopener noreferrer';
  const box = element(image, 'span', 'image-missing');
  box.append(link);
  return box;
}

/**
 * What to replace when a picture is replaced: itself, or the link around it, as a link or a button inside a link is
 * neither clickable nor valid. A link that has words too keeps them, and the picture moves in front of it.
 */
function slotOf(image: HTMLImageElement): Element {
  const link = image.closest('a');
  if (link === null) return image;
  if (link.textContent.trim() === '' && link.querySelectorAll('img').length === 1) return link;
  link.before(image);
  return image;
}

function element<Name extends keyof HTMLElementTagNameMap>(
  beside: Node,
  name: Name,
  className: string,
  text = '',
): HTMLElementTagNameMap[Name] {
  const made = (beside.ownerDocument ?? document).createElement(name);
  if (className !== '') made.className = className;
  made.textContent = text;
  return made;
}

function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).host : address;
}
