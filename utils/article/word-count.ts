const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;
/** A run of letters and digits with the marks that stand inside a word or a number: `don't`, `1,250.5`, `e-mail`. */
const WORD = /[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu;

/** Characters a minute that a practised reader takes in of Chinese, and words of other scripts. */
const CJK_PER_MINUTE = 400;
const WORDS_PER_MINUTE = 230;

/** Length of a text as readers count it: Chinese and Japanese characters, plus words of other scripts. */
export function countWords(text: string): { wordCount: number; readingMinutes: number } {
  const characters = text.match(CJK)?.length ?? 0;
  const words = text.replace(CJK, ' ').match(WORD)?.length ?? 0;
  const minutes = characters / CJK_PER_MINUTE + words / WORDS_PER_MINUTE;
  return { wordCount: characters + words, readingMinutes: Math.max(1, Math.round(minutes)) };
}
