/** The first character of a text, a surrogate pair as one; nothing of nothing. */
export function firstCharacter(text: string): string {
  const code = text.codePointAt(0);
  return code === undefined ? '' : String.fromCodePoint(code);
}

/** The last character of a text, a surrogate pair as one; nothing of nothing. */
export function lastCharacter(text: string): string {
  return /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(-2)) ? text.slice(-2) : text.slice(-1);
}

/** White space as CommonMark's rules of emphasis have it: Unicode's, with the full-width space; the edge of a block too. */
export function isSpace(character: string): boolean {
  return character === '' || /[\p{Zs}\t\n\f\r]/u.test(character);
}
