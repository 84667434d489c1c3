import { shapeRule } from '../boilerplate/rule';
import type { StrippedLog } from '../boilerplate/stripped-log';
import { tidy } from '../text/tidy-text';
import { dataPicture, LEAST_DATA } from './data-picture';
import { addressOf, isPixel } from './resolve-images';

const UNSAVED_PICTURE = shapeRule('unsaved-picture', 'unsaved');
/** In characters of addresses: 750 kB for the pictures of an article. */
const MOST_IN_ALL = 1_000_000;

/**
 * Takes out of an article the pictures that cannot be kept, into the log: those that live only as long as their page, and those that
 * are written into it and too large. What only stands in for a picture is none.
 *
 * @param base address that relative addresses start from
 */
export function removeUnsaved(root: Element, base: string, log: StrippedLog): void {
  let room = MOST_IN_ALL;
  for (const image of [...root.getElementsByTagName('img')]) {
    const source = (image.getAttribute('src') ?? '').trim();
    if (!/^(?:blob|data):/i.test(source) || isPixel(image) || addressOf(image, base)) continue;
    const kept = dataPicture(image)?.length ?? Number.POSITIVE_INFINITY;
    if (kept <= room) {
      room -= kept;
      continue;
    }
    const isStandIn = source.length < LEAST_DATA && !/^blob:/i.test(source);
    if (!isStandIn) log.remove([image], UNSAVED_PICTURE, 'body', wordsOf(image, source));
  }
}

function wordsOf(image: Element, source: string): string {
  const caption = image.closest('figure')?.querySelector('figcaption');
  const kind = /^data:([\w/+.-]{1,40})/i.exec(source)?.[1];
  return tidy(image.getAttribute('alt')) || tidy(caption?.textContent) || (kind ?? 'blob:');
}
