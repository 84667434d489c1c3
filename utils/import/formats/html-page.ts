import { readForeignPage } from '../../extract/read-foreign';
import { draftRecord } from '../draft-record';
import type { ImportContext, ImportFormat } from '../format';
import { ImportError } from '../import-error';
import { readText } from '../source-file';

/**
 * Where the programs that save pages note the address: the browsers of Chromium and Internet Explorer in a comment at the top
 * (`saved from url=(0026)https://…`), SingleFile in a line of one (`url: https://…`).
 */
const SAVED_FROM = /<!--[^>]{0,400}?(?:saved from url=\(\d{1,6}\)|\burl:\s{0,5})(https?:\/\/[^\s>]{1,2000})/i;
const DECLARED: [selector: string, attribute: string][] = [
  ['link[rel~="canonical" i]', 'href'],
  ['meta[property="og:url"]', 'content'],
  ['base[href]', 'href'],
];
/** Of the beginning of a file. */
const HEAD = 8192;

/** A page as a browser has saved it, read as if it had been clipped. */
export const htmlPage: ImportFormat = {
  name: 'html',
  path: /\.x?html?$/i,
  recognise: (beginning) => /<(?:!doctype html|html|head|body|article|p|div)\b/i.test(beginning),
  async *read(file, context) {
    yield { record: async () => readPage(await readText(file), context) };
  },
};

async function readPage(html: string, { now, window, ...options }: ImportContext) {
  const page = new window.DOMParser().parseFromString(html, 'text/html');
  const url = SAVED_FROM.exec(html.slice(0, HEAD))?.[1] ?? declaredAddress(page);
  if (url === undefined) throw new ImportError('no-address');
  const result = readForeignPage(page, url, { now, window });
  if (!result.ok)
    throw new ImportError(result.reason === 'too-large' ? 'too-large' : 'no-article', result.detail);
  return draftRecord(result.draft, { now, window, ...options });
}

function declaredAddress(page: Document): string | undefined {
  return (
    DECLARED.map(([selector, attribute]) => page.querySelector(selector)?.getAttribute(attribute)).find(
      (address) => address && /^https?:\/\//i.test(address),
    ) ?? undefined
  );
}
