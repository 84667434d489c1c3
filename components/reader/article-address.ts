import type { ArticleMetadata } from '@/utils/article/article';

/** The article's address on the web, if it is one that a link may lead to. */
export function articleAddress(clip: Pick<ArticleMetadata, 'url'>): string | undefined {
  const { url } = clip;
  return URL.canParse(url) && /^https?:$/.test(new URL(url).protocol) && !hasNoAddress(clip)
    ? url
    : undefined;
}

/** Whether it was imported from a file that named no address: it has one that leads nowhere then (RFC 2606). */
export function hasNoAddress({ url }: Pick<ArticleMetadata, 'url'>): boolean {
  return URL.canParse(url) && new URL(url).hostname.endsWith('.invalid');
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
