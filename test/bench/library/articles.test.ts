import { describe, expect, it } from 'vitest';
import { articleOf } from './articles';

/** Articles of one language, and how long they are on average. */
function articles(first: 0 | 1, count = 1_000) {
  const texts = Array.from({ length: count }, (_, at) => articleOf(first + 2 * at).text);
  return { texts, mean: texts.reduce((sum, { length }) => sum + length, 0) / count };
}

/** How many different stretches of so many characters there are in a text. */
function distinct(text: string, length: number): number {
  return new Set(Array.from({ length: text.length - length + 1 }, (_, at) => text.slice(at, at + length)))
    .size;
}

describe('the generated articles', () => {
  it('are the same each time, and each another', () => {
    expect(articleOf(7)).toEqual(articleOf(7));
    expect(new Set([7, 8, 9, 10].map((number) => articleOf(number).text)).size).toBe(4);
  });

  it('are as long as real ones, about 15 of 1,000 much longer', () => {
    const [chinese, english] = [articles(0), articles(1)];
    expect(chinese.mean / 1_500).toBeCloseTo(1, 0.7);
    expect(english.mean / 4_000).toBeCloseTo(1, 0.7);
    const long = [...chinese.texts, ...english.texts].filter(
      (text) => text.length > 4 * (/[a-z]/.test(text) ? english.mean : chinese.mean),
    );
    expect(long.length).toBeGreaterThan(20);
    expect(long.length).toBeLessThan(40);
  });

  it('repeat themselves as much as real ones', () => {
    const chinese = articles(0, 100).texts.map((text) => text.replace(/[^\p{L}]/gu, '').slice(0, 1_500));
    const bigrams = chinese.map((text) => distinct(text, 2) / text.length);
    // Of real articles: 0.67 different pairs a character, and 1,354 different triples in 4,000 characters of English.
    expect(bigrams.reduce((sum, share) => sum + share, 0) / 100).toBeCloseTo(0.67, 1);
    const english = articles(1, 100).texts.filter(({ length }) => length >= 4_000);
    const triples = english.map((text) => distinct(text.slice(0, 4_000).toLowerCase(), 3));
    const mean = triples.reduce((sum, count) => sum + count, 0) / triples.length;
    expect(mean).toBeGreaterThan(1_250);
    expect(mean).toBeLessThan(1_450);
  });

  it('have every field that a list shows or filters by', () => {
    expect(articleOf(4)).toMatchObject({
      site: expect.stringMatching(/^\S+$/),
      sections: [expect.any(String)],
      authors: [expect.any(String)],
      published: { instant: '2014-01-01T04:00:00.000Z', offset: 480, precision: 'minute' },
      lang: 'zh-CN',
    });
  });
});
