// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { readMetadata } from '../metadata/read-metadata';

const paragraph =
  'The factory that the company opened last spring will run three shifts from now on, its owner said.';

function authors(byline: string, behind = ''): string[] {
  const page = `<html lang="en"><title>Rates fall</title><h1>Rates fall</h1>${byline}<p>${paragraph}</p>${behind}`;
  const document = new DOMParser().parseFromString(page, 'text/html');
  return readMetadata(document, 'https://www.acme.example/a/1', new Date('2026-11-24T00:00:00Z'), undefined)
    .authors;
}

it.each([
  [
    'a link to the author that nothing else marks',
    '<p><span>by <a href="/author/jane-roe/">Jane Roe</a> - 12/22/22 12:24 PM ET</span></p>',
    ['Jane Roe'],
  ],
  [
    'several of them',
    '<p>by <a href="/author/roe/">Jane Roe</a> and <a href="/author/doe/">John Doe</a></p>',
    ['Jane Roe', 'John Doe'],
  ],
  [
    'the part of a byline that has the name',
    '<div class="post__byline"><cite>By Jane Roe </cite><span>5 minute Read</span></div>',
    ['Jane Roe'],
  ],
  [
    'the link beside a marked label',
    '<div class="name-of-author"><span class="authorBy">By </span><a href="/people/roe">Jane Roe</a><span class="authorTitle">Staff Writer</span></div>',
    ['Jane Roe'],
  ],
  [
    'a name with an account behind it',
    '<p class="byline">by Jane Roe @janeroe November 29, 2016: 3:42 PM ET</p>',
    ['Jane Roe'],
  ],
  [
    'all names where only some are links',
    '<p class="byline">By Ann Loe, <a rel="author" href="/roe">Jane Roe</a> and Max Poe</p>',
    ['Ann Loe', 'Jane Roe', 'Max Poe'],
  ],
  [
    'no outlet with a link beside a name',
    '<p><a href="/author/roe/">Jane Roe</a>, <a href="/author/daily/">DAILY</a></p>',
    ['Jane Roe'],
  ],
  [
    'a byline whose link is empty',
    '<p class="byline">by <a href="/author/roe/"></a> Jane Roe</p>',
    ['Jane Roe'],
  ],
  ['an agency behind a label', '<ul><li>By Reuters</li></ul>', ['Reuters']],
  ['no label alone', '<p class="author">Von</p>', []],
  ['no zone for a name', '<p>Sat 24 Feb 2024 12.42 CET</p>', []],
])('reads %s', (_what, byline, expected) => {
  expect(authors(byline)).toEqual(expected);
});

it('finds who is the only one that the page links to as an author, however far behind the headline', () => {
  const player = '<p>Play</p>'.repeat(40);
  const link = (name: string) => `<p><a rel="author" href="/${name}">${name}</a></p>`;
  expect(authors(player, link('Jane Roe').repeat(2))).toEqual(['Jane Roe']);
  expect(authors(player, link('Jane Roe') + link('John Doe'))).toEqual([]);
  expect(authors(player, link('Acme Inc.'))).toEqual([]);
  const byline = '<div>By ANN LOE, <a href="/author/roe">JANE ROE</a> and MAX POE</div>';
  expect(authors(player, byline)).toEqual(['ANN LOE', 'JANE ROE', 'MAX POE']);
});
