import { dropTracking } from './tracking';

/**
 * Makes an address of a page absolute and takes tracking parameters off.
 *
 * @returns the absolute address, or nothing where it is neither http(s) nor mailto
 */
export function cleanAddress(value: string, base: string): string | undefined {
  const trimmed = value.trim();
  if (trimmed === '' || !URL.canParse(trimmed, base)) return undefined;
  const address = new URL(trimmed, base);
  if (address.protocol === 'mailto:') return address.href;
  if (address.protocol !== 'http:' && address.protocol !== 'https:') return undefined;
  dropTracking(address);
  return address.href;
}
