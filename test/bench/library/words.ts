import { pick, type Random, randomOf } from './random';

/** Every word is invented: of syllables, or of characters drawn by lot. */
const ONSETS = [
  '',
  'b',
  'br',
  'c',
  'ch',
  'd',
  'dr',
  'f',
  'fl',
  'g',
  'gr',
  'h',
  'j',
  'k',
  'l',
  'm',
  'n',
  'p',
  'pl',
  'qu',
  'r',
  's',
  'sh',
  'sp',
  'st',
  't',
  'th',
  'tr',
  'v',
  'w',
  'y',
  'z',
];
const VOWELS = ['a', 'e', 'i', 'o', 'u', 'ai', 'ea', 'ee', 'io', 'oa', 'ou', 'y'];
const CODAS = [
  '',
  '',
  '',
  'b',
  'ck',
  'd',
  'g',
  'l',
  'll',
  'm',
  'n',
  'nd',
  'ng',
  'nt',
  'p',
  'r',
  'rd',
  'rk',
  's',
  'ss',
  'st',
  't',
  'th',
  'x',
];

const CHARACTERS = 3_500;
const FIRST_CHARACTER = 0x4e00;
/** How far apart the characters are taken, so that they are spread over the block of the common ones. */
const STRIDE = 5;

/** The vocabulary of invented English, the most common word first. Common words are short. */
export function englishWords(count: number): string[] {
  const random = randomOf(1);
  return distinct(count, (at) => {
    const syllables = at < 60 ? 1 : at < 3_000 ? 1 + Math.floor(random() * 2) : 2 + Math.floor(random() * 2);
    return Array.from({ length: syllables }, () => syllable(random)).join('');
  });
}

/** The vocabulary of invented Chinese, the most common word first: of one, two, three or four characters. */
export function chineseWords(count: number): string[] {
  const random = randomOf(2);
  return distinct(count, (at) => {
    const die = random();
    const length = at < 150 && die < 0.7 ? 1 : die < 0.8 ? 2 : die < 0.93 ? 3 : 4;
    return Array.from({ length }, () => character(random)).join('');
  });
}

/** A coined name that hardly any other article has: Chinese of three characters, English of four syllables. */
export function coinedName(number: number, chinese: boolean): string {
  const random = randomOf(1_000_000 + number);
  if (chinese) return `${character(random)}${character(random)}${character(random)}`;
  const word = Array.from({ length: 4 }, () => syllable(random)).join('');
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
}

function syllable(random: Random): string {
  return pick(random, ONSETS) + pick(random, VOWELS) + pick(random, CODAS);
}

/** Some characters come much more often than others. */
function character(random: Random): string {
  const rank = Math.floor(CHARACTERS * random() ** 2);
  return String.fromCodePoint(FIRST_CHARACTER + rank * STRIDE);
}

function distinct(count: number, make: (at: number) => string): string[] {
  const words = new Set<string>();
  while (words.size < count) words.add(make(words.size));
  return [...words];
}
