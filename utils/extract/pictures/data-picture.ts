import { DATA_PICTURE } from '../../article/allow-list';

/**
 * In characters of an address, four for three bytes. Below the first it is what stands in for a picture until that is loaded; above the
 * second it would make the collection and its Markdown slow: 150 kB for a picture.
 */
export const LEAST_DATA = 2000;
const MOST_DATA = 200_000;

/** The picture that is written into the page itself, in its `src`, where it is one to be kept. */
export function dataPicture(image: Element): string | undefined {
  const source = (image.getAttribute('src') ?? '').trim();
  const fits = source.length >= LEAST_DATA && source.length <= MOST_DATA;
  return fits && DATA_PICTURE.test(source) ? source : undefined;
}
