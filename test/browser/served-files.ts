import { isUtf8 } from 'node:buffer';
import { existsSync, statSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';

/** A page on disk and the address that it is served under; its pictures lie beside it. */
export interface ServedPage {
  url: string;
  file: string;
}

const MEDIA_TYPES: Record<string, string> = {
  '.css': 'text/css',
  '.gif': 'image/gif',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
};

/**
 * Finds what answers an address: the page that was given it, else a file beside a page of the same host, by the path
 * from the page's own address or by its name alone. Undefined means "not found".
 */
export function findFile(pages: readonly ServedPage[], address: string): string | undefined {
  const wanted = new URL(address);
  const page = pages.find(({ url }) => samePage(new URL(url), wanted));
  if (page) return page.file;
  return pages
    .filter(({ url }) => new URL(url).host === wanted.host)
    .flatMap(({ url, file }) => besides(dirname(file), new URL('.', url).pathname, wanted.pathname))
    .find((file) => existsSync(file) && statSync(file).isFile());
}

/**
 * Content type of a file. A page that is UTF-8 is said to be: pages are often saved in it with their old declaration left
 * in. Any other page is left to its own declaration.
 */
export function contentType(file: string, bytes: Buffer): string {
  const type = MEDIA_TYPES[extname(file).toLowerCase()];
  return type ?? (isUtf8(bytes) ? 'text/html; charset=utf-8' : 'text/html');
}

function samePage(served: URL, wanted: URL): boolean {
  return (
    served.host === wanted.host && served.pathname === wanted.pathname && served.search === wanted.search
  );
}

function besides(folder: string, base: string, path: string): string[] {
  const parts = (text: string) => text.split('/').map(decode).filter(isName);
  const below = path.startsWith(base) ? [join(folder, ...parts(path.slice(base.length)))] : [];
  const name = parts(path).at(-1);
  return name === undefined ? below : [...below, join(folder, name)];
}

/** Keeps a request inside the folder. */
function isName(part: string): boolean {
  return part !== '' && part !== '.' && part !== '..' && !/[/\\\0]/.test(part);
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}
