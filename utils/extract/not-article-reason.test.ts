import { describe, expect, it } from 'vitest';
import type { ArticleLine } from './boilerplate/rule';
import { type ArticleClues, notArticleReason } from './not-article-reason';

const line = (words: number, fields: Partial<ArticleLine> = {}): ArticleLine => ({
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
const teaser = line(9, { density: 1, prose: false, kind: 'heading' });
const timed = line(14, { density: 0.5, prose: false, kind: 'item' });
const article: ArticleClues = {
  url: 'https://paper.example/2024/03/fees-rise.html',
  title: 'Harbour fees rise',
  lines: [line(60), line(60)],
  wordCount: 120,
  dated: true,
};

describe('whyNoArticle', () => {
  it.each<[string, Partial<ArticleClues>]>([
    ['an article', {}],
    ['a news flash', { lines: [line(30)], wordCount: 30 }],
    ['the last sentence, on a page of its own', { lines: [line(9)], wordCount: 9, goesOn: true }],
    ['an article with a long list of others beside it', { lines: [line(120), ...Array(20).fill(headline)] }],
    [
      'a page of figures',
      { dated: false, lines: [line(40, { kind: 'table', prose: false })], wordCount: 40 },
    ],
    ['an article whose address has a query', { url: 'https://paper.example/?p=120' }],
    [
      'a company in the news, under the address of its shares',
      { url: 'https://paper.example/quote/HBR', lines: [line(160)] },
    ],
    [
      'a news flash that says it is one',
      { url: 'https://paper.example/quote/HBR', kind: 'article', lines: [line(30)], wordCount: 30 },
    ],
    [
      'an article about an error',
      { title: 'Page not found: how a harbour lost its charts', lines: [line(200)] },
    ],
    [
      'an article with a few related ones, under the address of a topic',
      { url: 'https://paper.example/topics/ports/fees', lines: [line(200), headline, headline] },
    ],
    [
      'an article that presents others under their headlines',
      {
        kind: 'article',
        lines: Array(6)
          .fill([teaser, line(40)])
          .flat(),
        wordCount: 300,
      },
    ],
    ['an article that holds a list', { kind: 'article', lines: [line(120), ...Array(6).fill(headline)] }],
    ['a file', { url: 'file:///a.html', dated: false }],
  ])('takes %s', (_, clues) => expect(notArticleReason({ ...article, ...clues })).toBeUndefined());

  it.each<[string, Partial<ArticleClues>, string]>([
    ['an empty page', { wordCount: 4 }, 'There is no text on this page that could be an article.'],
    [
      'a section front',
      { url: 'https://paper.example/shipping/', dated: false, lines: Array(30).fill(headline) },
      'This page lists articles, it is not one itself.',
    ],
    ['a front page', { url: 'https://paper.example/', dated: false }, 'This is the front page of a site.'],
    [
      'a page of prices',
      {
        url: 'https://paper.example/quote/HBR:US',
        lines: [line(400, { kind: 'table', prose: false }), line(90)],
        wordCount: 490,
      },
      'This is a page of prices, not an article.',
    ],
    [
      'a page that is not found',
      { title: '404 - Harbour Paper', lines: [line(60)], wordCount: 60 },
      'This page stands in the place of another: an error, a login or a question.',
    ],
    [
      'a page that is not found, in Chinese',
      { title: '抱歉，您访问的页面不存在', lines: [line(60)], wordCount: 60 },
      'This page stands in the place of another: an error, a login or a question.',
    ],
    [
      'a login',
      { url: 'https://paper.example/login', lines: [line(60)], wordCount: 60 },
      'This page stands in the place of another: an error, a login or a question.',
    ],
    [
      'a question about cookies',
      { url: 'https://consent.paper.example/m', dated: false, lines: [line(140)], wordCount: 140 },
      'This page stands in the place of another: an error, a login or a question.',
    ],
    [
      'the articles of an author, each with its time',
      { url: 'https://paper.example/author/ada-quill', lines: [line(60), ...Array(5).fill(teaser)] },
      'This page lists articles, it is not one itself.',
    ],
    [
      'headlines with their times, the first of which seems to be the time of the page',
      { lines: Array(14).fill(timed), wordCount: 196 },
      'This page lists articles, it is not one itself.',
    ],
    [
      'teasers with their times',
      {
        lines: Array(6)
          .fill([teaser, line(40)])
          .flat(),
        wordCount: 300,
      },
      'This page lists articles, it is not one itself.',
    ],
    [
      'what declares that it is a list',
      { kind: 'list', lines: [line(60), ...Array(4).fill(headline)] },
      'This page lists articles, it is not one itself.',
    ],
    ['search results', { url: 'https://paper.example/search?q=fees' }, 'This is a page of search results.'],
    [
      'a form with a little text',
      { dated: false, lines: [line(20)], wordCount: 60 },
      'This page has too little running text to be an article.',
    ],
  ])('refuses %s', (_, clues, why) => expect(notArticleReason({ ...article, ...clues })).toBe(why));
});
