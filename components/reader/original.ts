import type { ArticleMetadata } from '@/utils/article/article';

/**
 * The article's address on the web, if it is one that a link may lead to. What was imported without one has an address that leads
 * nowhere (RFC 2606).
 */
export function originalAddress({ url }: Pick<ArticleMetadata, 'url'>): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { protocol, hostname } = new URL(url);
  return /^https?:$/.test(protocol) && !hostname.endsWith('.invalid') ? url : undefined;
}

/** An address as people read it: no scheme, no `www.`, no query, escaped letters as letters. */
export function readableAddress(address: string): string {
  const { host, pathname } = new URL(address);
  return `${host.replace(/^www\./, '')}${decoded(pathname)}`.replace(/\/$/, '');
}

function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}
