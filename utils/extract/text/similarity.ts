/** Share of the words, or of the pairs of characters where a script has no blanks, that the shorter text has in common. */
export function similarity(a: string, b: string): number {
  const [left, right] = [grams(a), grams(b)];
  const common = [...left].filter((gram) => right.has(gram)).length;
  return common / Math.max(1, Math.min(left.size, right.size));
}

const IDEOGRAPHIC = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}';
const WORDS = new RegExp(`[${IDEOGRAPHIC}]+|[^${IDEOGRAPHIC}\\P{L}]{2,}|\\p{N}+`, 'gu');

function grams(text: string): Set<string> {
  const words = text.slice(0, 500).normalize('NFKC').toLowerCase().match(WORDS) ?? [];
  return new Set(words.flatMap((word) => (/^\p{Lo}/u.test(word) ? pairs([...word]) : [word])));
}

function pairs(characters: string[]): string[] {
  return characters.slice(1).map((character, at) => `${characters[at]}${character}`);
}
