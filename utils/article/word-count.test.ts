import { describe, expect, it } from 'vitest';
import { UNUSUAL } from './text';
import { countWords } from './word-count';

describe('countWords', () => {
  it.each([
    ['nothing', '', 0],
    ['Chinese, punctuation not counted', '沪指涨1.5%，报三千点。', 8],
    ['English with inner marks', "The e-mail doesn't cost $1,250.50.", 5],
    ['both, with no space between them', 'AI芯片涨价', 5],
    ['words on both sides of Chinese', 'AI芯片GPU', 4],
    ['inner marks beside a letter of another script', "The e-mail doesn't cost 1,250.50 Жар.", 6],
    ['words on both sides of Japanese', 'AIドルGPU', 4],
    ['Japanese', '円安とドル', 5],
    ['Korean, by words', '코스피 지수 상승', 3],
  ])('%s', (_, text, expected) => expect(countWords(text).wordCount).toBe(expected));

  it.each([
    ['a short note still takes a minute', '好', 1],
    ['Chinese', '好'.repeat(2000), 5],
    ['English', 'word '.repeat(690), 3],
  ])('%s', (_, text, expected) => expect(countWords(text).readingMinutes).toBe(expected));
});

it('counts usual characters as it does beside unusual ones, where it goes by the tables of Unicode', () => {
  const usual = Array.from({ length: 0x1_0000 }, (_, unit) => String.fromCharCode(unit)).filter(
    (character) => !UNUSUAL.test(character),
  );
  expect(usual).toHaveLength(21_269);
  for (const character of usual) {
    const text = `a${character}b`;
    expect([text, countWords(`${text} Ж`).wordCount]).toEqual([text, countWords(text).wordCount + 1]);
  }
});

it('counts a character beyond the basic plane once', () => {
  expect(countWords('𠮷野家').wordCount).toBe(3);
});
