import { ImportError } from './import-error';

const BYTE_ORDER_MARKS = [
  { mark: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { mark: [0xff, 0xfe], encoding: 'utf-16le' },
  { mark: [0xfe, 0xff], encoding: 'utf-16be' },
];

/** In bytes: a charset is declared at the very beginning. */
const DECLARATION = 4096;

/**
 * Decodes a file of text: by its byte order mark, as UTF-8 where the bytes are valid UTF-8, else as it declares, else as GB18030,
 * which covers GBK and GB2312. What it declares is asked late because files are often converted with the old declaration left in.
 *
 * @throws ImportError `charset` where it is valid in none
 */
export function decodeText(bytes: Uint8Array): string {
  const text = decoded(bytes, false);
  if (text === undefined) throw new ImportError('charset');
  return text;
}

/** Decodes the beginning of a file, which may end within a character; nothing where it is in no charset that is known. */
export function decodeBeginning(bytes: Uint8Array): string {
  return decoded(bytes, true) ?? '';
}

function decoded(bytes: Uint8Array, isPart: boolean): string | undefined {
  const marked = BYTE_ORDER_MARKS.find(({ mark }) => mark.every((byte, at) => bytes[at] === byte));
  const candidates = marked
    ? [marked.encoding]
    : [wideEncoding(bytes) ?? 'utf-8', ...declared(bytes), 'gb18030'];
  for (const encoding of candidates) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: isPart });
    } catch {
      // The next one is tried.
    }
  }
  return undefined;
}

/** UTF-16 without a mark: half of the bytes of markup and of figures are zero there, which no other text has. */
function wideEncoding(bytes: Uint8Array): string | undefined {
  const head = bytes.subarray(0, DECLARATION);
  const zeros = [0, 0];
  for (const [at, byte] of head.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [high = 0, low = 0] = zeros;
  if (Math.max(high, low) * 8 < head.length) return undefined;
  return high > low ? 'utf-16be' : 'utf-16le';
}

function declared(bytes: Uint8Array): string[] {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, DECLARATION));
  const label = /(?:charset|encoding)\s{0,5}=\s{0,5}["']?([\w-]{1,40})/i.exec(head)?.[1];
  return label ? [label] : [];
}
