import type { ArticleMetadata } from '@/utils/article/article';

/** The article's address on the web, if it is one that a link may lead to. */
export function originalAddress({ url }: Pick<ArticleMetadata, 'url'>): string | undefined {
  return URL.canParse(url) && /^https?:$/.test(new URL(url).protocol) ? url : undefined;
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
