import { isWebAddress } from './arguments';

/** The address that a saved page gives as its own: `<link rel=canonical>`, else `og:url`. */
export function ownAddress(document: Document): string | undefined {
  const candidates = [
    document.querySelector('link[rel~="canonical" i]')?.getAttribute('href'),
    document.querySelector('meta[property="og:url"]')?.getAttribute('content'),
  ];
  return candidates
    .map((address) => address?.trim().replace(/^\/\//, 'https://'))
    .find((address) => address && isWebAddress(address));
}
