import { cleanAddress } from '../addresses/clean-address';

/**
 * The pictures that stand for films until these play. A film is shown by its poster, but the poster is no picture of the article.
 *
 * @param base address that relative addresses start from
 * @returns absolute addresses
 */
export function postersOf(page: Document, base: string): Set<string> {
  const posters = new Set<string>();
  for (const film of page.querySelectorAll('video[poster],amp-video[poster]')) {
    const address = cleanAddress(film.getAttribute('poster') ?? '', base);
    if (address) posters.add(address);
  }
  return posters;
}
