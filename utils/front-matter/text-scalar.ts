import { Scalar } from 'yaml';

/**
 * What may stand without quotes: a letter, then letters, marks, digits and punctuation that no YAML reader takes for
 * syntax, single spaces between. Numbers, dates, times and symbols of YAML therefore never do.
 */
const PLAIN = /^\p{L}(?: ?[\p{L}\p{M}\p{N}·•、，。；！？（）《》“”‘’—－＋／&/+._-])*$/u;

/**
 * Words that a YAML 1.1 or 1.2 reader takes for a boolean, nothing or a number (yaml.org/type/bool.html and its siblings);
 * of `E0` some readers of YAML 1.1 make a number without digits before its exponent.
 */
const RESERVED = /^(?:y|n|yes|no|true|false|on|off|null|nan|inf|e[-+]?\d+)$/i;

/** Line breaks, controls, and characters that show nothing, reorder text or are not in YAML's printable set. */
const INVISIBLE = /[\p{Cc}\p{Zl}\p{Zp}\u{FFFE}\u{FFFF}]|(?![\u{200C}\u{200D}])\p{Cf}/u;
const INVISIBLES = new RegExp(INVISIBLE.source, 'gu');

/** Half of a surrogate pair: no file in UTF-8 can carry it. */
const LONE_SURROGATE = /\p{Cs}/gu;

/**
 * Wraps a short text so that every YAML reader, 1.1 or 1.2, reads it as exactly that text: without quotes where nothing
 * could be taken for something else, else as `quotedText` does.
 */
export function plainScalar(value: string): Scalar<string> {
  const scalar = quotedScalar(value);
  if (standsPlain(scalar.value)) scalar.type = Scalar.PLAIN;
  return scalar;
}

/** Whether every YAML reader, 1.1 or 1.2, reads a text as itself without quotes. */
export function standsPlain(value: string): boolean {
  return PLAIN.test(value) && !RESERVED.test(value);
}

/** Wraps a text in single quotes, and in double quotes where characters must be escaped. */
export function quotedScalar(value: string): Scalar<string> {
  const scalar = new Scalar(value.replace(LONE_SURROGATE, '\u{FFFD}'));
  scalar.type = INVISIBLE.test(scalar.value) ? Scalar.QUOTE_DOUBLE : Scalar.QUOTE_SINGLE;
  return scalar;
}

/**
 * Writes the invisible characters of a YAML text as escapes, so that a file cannot show other than what it says. They
 * stand in double quotes only, because `quotedText` puts them there; line breaks are the file's own.
 */
export function escapeInvisible(yaml: string): string {
  return yaml.replace(INVISIBLES, (character) => {
    if (character === '\n') return character;
    const code = character.codePointAt(0) ?? 0;
    const [letter, digits] = code > 0xffff ? ['U', 8] : ['u', 4];
    return `\\${letter}${code.toString(16).toUpperCase().padStart(digits, '0')}`;
  });
}
