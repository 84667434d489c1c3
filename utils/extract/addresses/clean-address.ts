import { dropTracking } from './tracking';

/**
 * Makes an address of a page absolute and takes tracking parameters off.
 *
 * @returns the absolute address, or nothing where it is neither http(s) nor mailto
 */
export function cleanAddress(value: string, base: string): string | undefined {
  const address = parseAddress(value, base);
  if (!address) return undefined;
  if (address.protocol === 'mailto:') return address.href;
  if (address.protocol !== 'http:' && address.protocol !== 'https:') return undefined;
  dropTracking(address);
  return address.href;
}

/** Parses an address of a page, relative or not; nothing where it is empty or none. Asking first would parse it twice. */
export function parseAddress(value: string, base: string): URL | undefined {
  const trimmed = value.trim();
  if (trimmed === '') return undefined;
  try {
    return new URL(trimmed, base);
  } catch {
    return undefined;
  }
}
