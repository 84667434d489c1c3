import { cleanAddress } from '@/utils/extract/addresses/clean-address';

/**
 * The addresses under which a page may be in the library: as it stands in the address bar, which is where it was clipped,
 * and without fragment and tracking, as articles name themselves.
 */
export function visitedAddresses(url: string): string[] {
  const [page = ''] = url.split('#');
  const clean = cleanAddress(page, url);
  return [...new Set([...(clean ? [clean] : []), page, url])];
}
