import { parseAddress } from './clean-address';

/** Readers of AMP pages, which show a publisher's page under their own address: host, and what stands before the publisher's. */
const CACHES: readonly [host: RegExp, path: RegExp][] = [
  [/(?:^|\.)google\.[a-z.]{2,6}$/, /^\/amp\/(s\/)?/],
  [/\.cdn\.ampproject\.org$/, /^\/(?:[a-z]{1,2}\/)?(s\/)?/],
  [/(?:^|\.)bing-amp\.com$/, /^\/[a-z]\/(s\/)?/],
  [/^amp\.cloudflare\.com$/, /^\/[a-z]\/(s\/)?/],
];

/**
 * The address at the publisher of a page that is shown by an AMP cache or viewer, such as
 * `https://www.google.com/amp/s/www.acme.example/a/amp/`.
 *
 * @see https://developers.google.com/amp/cache/overview
 * @returns the same address where nobody shows it in the publisher's place
 */
export function publisherAddress(address: string): string {
  const url = parseAddress(address, 'about:blank');
  const [, prefix] = CACHES.find(([host]) => url && host.test(url.hostname)) ?? [];
  const found = url && prefix?.exec(url.pathname);
  if (!found) return address;
  const rest = url.pathname.slice(found[0].length);
  // The viewer escapes the publisher's query, as it stands in a path.
  const target = rest.replace(/%3f/i, '?') + url.search;
  const publisher = parseAddress(`${found[1] ? 'https' : 'http'}://${target}`, 'about:blank');
  return publisher?.hostname.includes('.') ? publisher.href : address;
}
