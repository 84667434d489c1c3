import { buildAriaTables } from '../tables/aria-tables';
import { captionTables } from '../tables/figure-tables';
import { pairCaptions } from './centred-captions';
import { unwrapNoscriptImages } from './noscript-images';
import { revealPictures } from './reveal-pictures';

/**
 * Turns elements that only look like tables, pictures and figures into real ones. This must happen before
 * Readability removes styles and roles.
 *
 * @param base address that relative addresses start from
 * @param parser of the page's window, for pictures that `noscript` holds as text
 */
export function prepareFigures(page: Document, base: string, parser: DOMParser): void {
  unwrapNoscriptImages(page, base, parser);
  revealPictures(page, base);
  pairCaptions(page, base);
  buildAriaTables(page);
  captionTables(page);
}
