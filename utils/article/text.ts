/**
 * What a text of ASCII, letters of Western Europe, the usual signs and the usual ideographs has none of. Nearly every text
 * is one; it is asked much faster without the tables of Unicode.
 */
export const UNUSUAL =
  /[^\0-\x7f\xa0-\xa9\xab-\xb1\xb4\xb6-\xb8\xbb\xbf-\xff\u2010-\u2029\u3000-\u3003\u3008-\u3011\u4e00-\u9fff\uff01-\uff0f\uff1a-\uff20]/;

/** Folds a text for comparing: letters and digits only, in one case and width. Two texts with one key say the same. */
export function comparisonKey(text: string): string {
  if (!UNUSUAL.test(text)) return text.toLowerCase().replace(/[^a-z\d\xdf-\xf6\xf8-\xff\u4e00-\u9fff]+/g, '');
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
