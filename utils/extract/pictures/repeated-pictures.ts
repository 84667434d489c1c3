import { pictureKey, sizeInAddress } from './picture-address';

/**
 * Leaves each picture of an article once: galleries show every picture as a thumbnail too, and lazy loaders leave copies. The one with a
 * caption stays, else the first, in the largest size. Pictures in tables and in the middle of a text may repeat.
 */
export function dropRepeatedPictures(root: Element): void {
  const known = new Map<string, Element>();
  for (const image of [...root.getElementsByTagName('img')]) {
    if (!standsAlone(image)) continue;
    const key = pictureKey(image.src);
    const other = known.get(key);
    if (!other) {
      known.set(key, image);
      continue;
    }
    const [caption, otherCaption] = [captionOf(image), captionOf(other)];
    if (caption !== '' && otherCaption !== '' && caption !== otherCaption) continue;
    const [kept, dropped] = caption !== '' && otherCaption === '' ? [image, other] : [other, image];
    known.set(key, kept);
    if (widthOf(dropped) > widthOf(kept)) kept.setAttribute('src', dropped.getAttribute('src') ?? '');
    const figure = dropped.closest('figure');
    (figure?.getElementsByTagName('img').length === 1 ? figure : dropped).remove();
  }
}

function standsAlone(image: Element): boolean {
  if (image.closest('table')) return false;
  const around = image.closest('p,div,li,figure,section,h1,h2,h3');
  return around?.tagName === 'FIGURE' || (around?.textContent ?? '').trim() === '';
}

function captionOf(image: Element): string {
  return image.closest('figure')?.querySelector('figcaption')?.textContent?.trim() ?? '';
}

/** The width in a picture's address; an address without a size counts as the full picture. */
function widthOf(image: Element): number {
  return sizeInAddress(image.getAttribute('src') ?? '').width ?? Number.POSITIVE_INFINITY;
}
