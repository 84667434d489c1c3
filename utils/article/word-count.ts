import { UNUSUAL } from './text';

const IDEOGRAPHS = /[\u4e00-\u9fff]+/g;
const PLAIN_WORD =
  /[A-Za-z\d\xc0-\xd6\xd8-\xf6\xf8-\xff]+(?:['’.,-][A-Za-z\d\xc0-\xd6\xd8-\xf6\xf8-\xff]+)*/g;
const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+/gu;
/** A run of letters and digits with the marks that stand inside a word or a number: `don't`, `1,250.5`, `e-mail`. */
const WORD = /[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu;

/** Characters a minute that a practised reader takes in of Chinese, and words of other scripts. */
const CJK_PER_MINUTE = 400;
const WORDS_PER_MINUTE = 230;

/** Length of a text as readers count it: Chinese and Japanese characters, plus words of other scripts. */
export function countWords(text: string): { wordCount: number; readingMinutes: number } {
  const [cjk, word] = UNUSUAL.test(text) ? [CJK, WORD] : [IDEOGRAPHS, PLAIN_WORD];
  const characters = countCharacters(text, cjk);
  const words = (characters > 0 ? text.replace(cjk, ' ') : text).match(word)?.length ?? 0;
  const minutes = characters / CJK_PER_MINUTE + words / WORDS_PER_MINUTE;
  return { wordCount: characters + words, readingMinutes: Math.max(1, Math.round(minutes)) };
}

/** How many characters are in the runs that a pattern finds. The rare ones beyond the basic plane take two units of a string. */
export function countCharacters(text: string, runs: RegExp): number {
  let characters = 0;
  for (const run of text.match(runs) ?? []) {
    characters += run.length - (run.match(/[\ud800-\udbff]/g)?.length ?? 0);
  }
  return characters;
}
