/** Scripts that are written without spaces between words, and Hangul, whose words carry endings. */
const UNSPACED = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}々〇ー';
const RUN = new RegExp(`[${UNSPACED}]+|(?:(?![${UNSPACED}])[\\p{L}\\p{N}\\p{M}])+`, 'gu');
const IS_UNSPACED = new RegExp(`^[${UNSPACED}]`, 'u');

/** A run of characters that belong together: a word, a number, or a stretch of Chinese. */
export interface Run {
  text: string;
  unspaced: boolean;
  start: number;
}

/** Takes a folded text apart into its runs; everything between them is no text to search for. */
export function runsOf(folded: string): Run[] {
  return Array.from(folded.matchAll(RUN), ({ 0: text, index }) => ({
    text,
    unspaced: IS_UNSPACED.test(text),
    start: index,
  }));
}

/**
 * The tokens of a folded text as the index holds them: words as they are; of an unspaced run every pair of neighbours and, so
 * that every character begins a token, its last character alone. A query of any length is then exact: a phrase of pairs.
 */
export function tokensOf(folded: string): string[] {
  return runsOf(folded).flatMap(({ text, unspaced }) =>
    unspaced ? [...pairsOf(text), lastOf(text)] : [text],
  );
}

/** The overlapping pairs of an unspaced run; none of a single character. */
export function pairsOf(run: string): string[] {
  const characters = Array.from(run);
  return characters.slice(1).map((character, at) => `${characters[at]}${character}`);
}

/** Beginnings of words of so many letters are too short for the index of tokens: they would be a good part of it. */
export const SHORT = 3;

/**
 * The distinct single characters of the unspaced runs and the first letters of the words (up to `SHORT`), for queries that are
 * too short for the index of tokens.
 */
export function shortTokensOf(folded: string): string[] {
  const found = new Set<string>();
  for (const { text, unspaced } of runsOf(folded)) {
    const characters = Array.from(text);
    if (unspaced) for (const character of characters) found.add(character);
    else for (let letters = 1; letters <= SHORT; letters++) found.add(characters.slice(0, letters).join(''));
  }
  return [...found];
}

function lastOf(run: string): string {
  return Array.from(run).at(-1) ?? '';
}
