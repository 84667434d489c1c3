import { describe, expect, it } from 'vitest';
import type { Line } from './boilerplate/rule';
import { type ArticleClues, whyNoArticle } from './is-article';

const line = (words: number, fields: Partial<Line> = {}): Line => ({
  kind: 'text',
  nodes: [],
  parent: {} as Element,
  text: 'x',
  linked: 0,
  images: [],
  words,
  density: 0,
  prose: true,
  note: false,
  ...fields,
});
const headline = line(9, { density: 1, prose: false });
const article: ArticleClues = {
  url: 'https://paper.example/2024/03/fees-rise.html',
  lines: [line(60), line(60)],
  wordCount: 120,
  dated: true,
};

describe('whyNoArticle', () => {
  it.each([
    ['an article', {}],
    ['a news flash', { lines: [line(30)], wordCount: 30 }],
    ['the last sentence, on a page of its own', { lines: [line(9)], wordCount: 9, goesOn: true }],
    ['an article with a long list of others beside it', { lines: [line(120), ...Array(20).fill(headline)] }],
    [
      'a page of figures',
      { dated: false, lines: [line(40, { kind: 'table', prose: false })], wordCount: 40 },
    ],
    ['an article whose address has a query', { url: 'https://paper.example/?p=120' }],
    ['a file', { url: 'file:///a.html', dated: false }],
  ])('takes %s', (_, clues) => expect(whyNoArticle({ ...article, ...clues })).toBeUndefined());

  it.each([
    ['an empty page', { wordCount: 4 }, 'There is no text on this page that could be an article.'],
    [
      'a section front',
      { url: 'https://paper.example/shipping/', dated: false, lines: Array(30).fill(headline) },
      'This page lists articles, it is not one itself.',
    ],
    ['a front page', { url: 'https://paper.example/', dated: false }, 'This is the front page of a site.'],
    ['search results', { url: 'https://paper.example/search?q=fees' }, 'This is a page of search results.'],
    [
      'a form with a little text',
      { dated: false, lines: [line(20)], wordCount: 60 },
      'This page has too little running text to be an article.',
    ],
  ])('refuses %s', (_, clues, why) => expect(whyNoArticle({ ...article, ...clues })).toBe(why));
});
