/**
 * Zero-width characters, soft hyphens, bidirectional and other controls: invisible, and a way to fake a text. Halves of a
 * character that was cut through, and characters for private use: pictures of an icon font, or what a wrong decoder left.
 * Joiners stay where they do something: behind an emoji, in Arabic script, behind a sign of an Indic one.
 */
const INVISIBLE =
  /[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF\p{Cs}\p{Co}]|(?!\s)\p{Cc}|(?<![\p{Extended_Pictographic}\p{Emoji_Modifier}\p{M}\p{Script=Arabic}])[\u200C\u200D]/gu;

/** Some of what is invisible; nothing that is invisible lacks one of these, and most texts lack all. */
const MAYBE_INVISIBLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\0-\x08\x0e-\x1f\x7f-\x9f\xad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ud800-\udfff\ue000-\uf8ff]/;

/** No name, title, summary or address is longer than that, in characters; a page may write a megabyte in place of one. */
const LONGEST_VALUE = 20_000;

/** The named references that survive in meta tags and JSON-LD of pages that escape twice. */
const NAMED: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  middot: '·',
};

/** A text without invisible characters. */
export function visible(text: string): string {
  return MAYBE_INVISIBLE.test(text) ? text.replace(INVISIBLE, '') : text;
}

/** One line of plain text: white space joined, invisible characters gone. */
export function tidy(text: string | null | undefined): string {
  // Single blanks, which are most of the white space, stay as they are.
  return visible(text ?? '')
    .replace(/\s{2,}|[^\S ]/g, ' ')
    .trim();
}

/** What a page declares as the value of a field: {@link tidyEscaped}, of what is too long for one the beginning. */
export function tidyValue(text: string | null | undefined): string {
  return tidyEscaped(text?.slice(0, LONGEST_VALUE));
}

/** {@link tidy} for text that a page may have escaped twice, as `It&#8217;s` in an attribute or in JSON-LD. */
export function tidyEscaped(text: string | null | undefined): string {
  const decoded = (text ?? '').replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]{2,6});/gi, decodeReference);
  return tidy(decoded.replace(/<\/?[a-z][^<>]{0,200}>/gi, ''));
}

function decodeReference(reference: string, name: string): string {
  if (!name.startsWith('#')) return NAMED[name.toLowerCase()] ?? reference;
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
  return code > 31 && code <= 0x10ffff ? String.fromCodePoint(code) : ' ';
}
