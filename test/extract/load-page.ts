import { JSDOM, VirtualConsole } from 'jsdom';

/**
 * Makes a document of a saved page, as a browser would show it before any script has run: nothing is loaded, nothing runs.
 *
 * @param bytes of the HTML file, in whatever encoding it was saved
 * @param url the page's own address, for relative links and site rules
 */
export function loadPage(bytes: Uint8Array, url: string): Document {
  // A console of its own keeps complaints about style sheets out of the output.
  return new JSDOM(decode(bytes), { url, virtualConsole: new VirtualConsole() }).window.document;
}

/**
 * Decodes a saved page: by its byte order mark, as UTF-8 where the bytes are valid UTF-8, else as the page declares.
 * What a page declares is asked last because saved pages are often converted with the old declaration left in.
 */
export function decode(bytes: Uint8Array): string {
  const marked = BYTE_ORDER_MARKS.find(({ mark }) => mark.every((byte, at) => bytes[at] === byte));
  if (marked) return new TextDecoder(marked.encoding).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder(declaredEncoding(bytes)).decode(bytes);
  }
}

const BYTE_ORDER_MARKS = [
  { mark: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { mark: [0xff, 0xfe], encoding: 'utf-16le' },
  { mark: [0xfe, 0xff], encoding: 'utf-16be' },
];

/** The encoding in a `<meta>` of the first kilobytes; GB18030, which covers GBK and GB2312, where none is usable. */
function declaredEncoding(bytes: Uint8Array): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  const label = /<meta[^>]{0,200}charset\s{0,5}=\s{0,5}["']?([\w-]{1,40})/i.exec(head)?.[1] ?? 'gb18030';
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return 'gb18030';
  }
}
