import { describe, expect, it } from 'vitest';
import { scoreGroups, scorePage, type Truth } from './score';

const TRUTH = {
  title: '北港运价上涨 4.2%',
  authors: ['Ada Lindqvist', 'Tomas Berg'],
  date: '2024-03-04T09:15:00+08:00',
  lang: 'zh',
  finance: true,
  text: '北港运价上涨\nfour words of English',
  optional: ['the quay in March'],
} satisfies Truth;
const RIGHT = {
  title: TRUTH.title,
  author: ['Tomas Berg', 'Ada Lindqvist'],
  date: TRUTH.date,
  text: TRUTH.text,
};

describe('scorePage', () => {
  it('gives everything for what is right, whatever signs stand between the words', () => {
    const found = { ...RIGHT, title: '北港运价上涨4.2 ％', text: '北港：运价上涨。 Four words, of English!' };
    expect(scorePage(TRUTH, found)).toEqual({
      ...{ f1: 1, precision: 1, recall: 1 },
      ...{ title: 1, author: 1, instant: 1, day: 1 },
    });
  });

  it('gives nothing for nothing', () => {
    expect(scorePage(TRUTH, {})).toEqual({
      ...{ f1: 0, precision: 0, recall: 0 },
      ...{ title: 0, author: 0, instant: 0, day: 0 },
    });
  });

  it('counts runs of four tokens, a Chinese character being one', () => {
    // 北港运价, 港运价上, 运价上涨 of the ten that are wanted.
    expect(scorePage(TRUTH, { text: '北港运价上涨' })).toMatchObject({ precision: 1, recall: 3 / 7 });
    // Three of the seven that were found.
    expect(scorePage(TRUTH, { text: '北港运价上涨 a b c d' })).toMatchObject({ precision: 3 / 7 });
  });

  it('does not hold optional lines against precision', () => {
    const short: Truth = { ...TRUTH, text: '北港运价' };
    const text = `北港运价\n${TRUTH.optional[0]}`;
    // The three shingles across the border of the lines stay.
    expect(scorePage(short, { text })).toMatchObject({ precision: 1 / 4, recall: 1 });
  });

  it.each([
    ['Tomas Berg and Ada Lindqvist', 1],
    ['By Ada Lindqvist, Tomas Berg', 1],
    ['Ada Lindqvist', 0],
    [['Ada Lindqvist', 'Tomas Berg', 'Harbour Post'], 0],
  ])('author %j', (author, expected) => {
    expect(scorePage(TRUTH, { ...RIGHT, author }).author).toBe(expected);
  });

  it.each([
    ['2024-03-04T01:15:30Z', { instant: 1, day: 1 }],
    ['2024-03-03T20:15:00-05:00', { instant: 1, day: 1 }],
    ['2024-03-04T09:15:00Z', { instant: 0, day: 1 }],
    ['2024-03-04', { instant: 0, day: 1 }],
    ['2024-03-05', { instant: 0, day: 0 }],
    ['Monday', { instant: 0, day: 0 }],
  ])('date %s', (date, expected) => {
    expect(scorePage(TRUTH, { ...RIGHT, date })).toMatchObject(expected);
  });

  it('asks for no instant where the truth has no offset, and for a day in whatever form it is printed', () => {
    const printed = { ...TRUTH, date: '2024-03-04 09:15' };
    expect(Object.keys(scorePage(printed, RIGHT))).not.toContain('instant');
    expect(scorePage(printed, RIGHT).day).toBe(1);
    const zoned = { ...TRUTH, date: '2024-03-04 09:15:00+08:00' };
    expect(scorePage(zoned, { ...RIGHT, date: '2024-03-04T01:15:00Z' })).toMatchObject({
      instant: 1,
      day: 1,
    });
  });

  it('asks what share of the snippets is there, whatever signs and blanks stand between their letters', () => {
    const truth = {
      lang: 'en',
      finance: false,
      include: ['Rates rose.', 'by 4%'],
      exclude: ['Sign up', 'Ad'],
    };
    const text = 'Rates  rose again. SIGN-UP today.';
    expect(scorePage(truth, { text })).toEqual({ include: 0.5, leak: 0.5, clean: 0 });
    expect(scorePage(truth, { text: 'Rates rose by 4%' })).toEqual({ include: 1, leak: 0, clean: 1 });
    expect(scorePage(truth, {})).toEqual({ include: 0, leak: 0, clean: 1 });
  });

  it('scores nothing that the truth does not tell', () => {
    expect(scorePage({ lang: 'en', finance: true }, RIGHT)).toEqual({});
    expect(scorePage({ lang: 'en', finance: true, authors: [], include: [], exclude: [] }, RIGHT)).toEqual(
      {},
    );
  });
});

it('takes the mean of each group over the pages that have the truth', () => {
  const pages = [
    { truth: { lang: 'zh', finance: true }, scores: { title: 1, day: 1 } },
    { truth: { lang: 'en', finance: true }, scores: { title: 0 } },
    { truth: { lang: 'en', finance: false }, scores: { title: 1, day: 0 } },
  ];
  expect(scoreGroups(pages)).toEqual({
    all: { title: 2 / 3, day: 0.5 },
    'zh finance': { title: 1, day: 1 },
    'en finance': { title: 0 },
  });
});
