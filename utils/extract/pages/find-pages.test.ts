// @vitest-environment jsdom
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import type { PagePlace } from '../../article/article';
import { findPages, withoutWhole } from './find-pages';

const SITE = 'https://finance.example.com.cn';
const P = '<p>The port authority said on Monday that it would raise handling fees by a tenth.</p>';

function pagesOf(path: string, markup: string, canonical = path) {
  const page = new JSDOM(`<head></head><body><article>${P}</article>${markup}</body>`, { url: SITE + path });
  return findPages(page.window.document, SITE + path, SITE + canonical);
}

const placeOf = (path: string, markup: string) => pagesOf(path, markup)?.place;

describe('the place of a page', () => {
  it.each<[string, string, string, PagePlace]>([
    [
      'a Chinese pager on the first page',
      '/a/doc.shtml',
      '<div>1 <a href="doc_2.shtml">2</a> <a href="doc_3.shtml">3</a> <a href="doc_2.shtml">下一页</a></div>',
      { number: 1, total: 3, next: `${SITE}/a/doc_2.shtml` },
    ],
    [
      'in the middle',
      '/a/doc_2.shtml',
      '<p><a href="doc.shtml">上一页</a><a href="doc.shtml">1</a><b>2</b><a href="/a/doc_3.shtml">3</a><a href="doc_3.shtml">下页</a></p>',
      { number: 2, total: 3, next: `${SITE}/a/doc_3.shtml` },
    ],
    ['on the last page', '/a-2.html', '<a href="/a.html">上一页</a>', { number: 2, total: 2 }],
    [
      'the last page by its link',
      '/a.html',
      '<a href="/a_2.html">下一页</a> <a href="/a_5.html">尾页</a>',
      { number: 1, total: 5, next: `${SITE}/a_2.html` },
    ],
    [
      'a number of pages in words',
      '/a.html',
      '<p>共4页 <a href="/a_2.html">下一页</a></p>',
      { number: 1, total: 4, next: `${SITE}/a_2.html` },
    ],
    [
      'Page 2 of 3',
      '/a?page=2',
      '<div><span>Page 2 of 3</span> <a href="/a?page=3">Next page »</a></div>',
      { number: 2, total: 3, next: `${SITE}/a?page=3` },
    ],
    [
      'a next page alone, with the whole beside it',
      '/a/',
      '<a href="/a/2/">Next</a> <a href="/a/?page=all">View as single page</a>',
      { number: 1, next: `${SITE}/a/2/`, all: `${SITE}/a/?page=all` },
    ],
    [
      'old parameters',
      '/a.html?pagewanted=2',
      '<a href="/a.html">1</a> <a href="/a.html?pagewanted=3">3</a> <a href="/a.html?pagewanted=all">Single Page</a>',
      {
        number: 2,
        total: 3,
        next: `${SITE}/a.html?pagewanted=3`,
        all: `${SITE}/a.html?pagewanted=all`,
      },
    ],
    [
      'German, with the heading of the next page',
      '/steuern.html',
      '<a href="/steuern-2.html">Nächste Seite: Was Anleger jetzt tun</a>',
      { number: 1, next: `${SITE}/steuern-2.html` },
    ],
    ['German path', '/a', '<a href="/a/seite-2">Weiter</a>', { number: 1, next: `${SITE}/a/seite-2` }],
    ['Japanese', '/a.html', '<a href="a_2.html">次のページへ</a>', { number: 1, next: `${SITE}/a_2.html` }],
    ['Korean', '/a', '<a href="/a?page=2">다음 페이지</a>', { number: 1, next: `${SITE}/a?page=2` }],
    ['traditional', '/a.htm', '<a href="a_2.htm">下一頁</a>', { number: 1, next: `${SITE}/a_2.htm` }],
    [
      'the rest of the text',
      '/a.html',
      '<a href="a_2.html">余下全文</a>',
      { number: 1, next: `${SITE}/a_2.html` },
    ],
    [
      'the whole text alone',
      '/a.html',
      '<a href="a_all.html">阅读全文</a>',
      { number: 1, all: `${SITE}/a_all.html` },
    ],
    [
      'a number without a name',
      '/1.html',
      '<a href="/1.html?p2">2</a><a href="/1.html?p0#page2">余下全文</a>',
      { number: 1, total: 2, next: `${SITE}/1.html?p2`, all: `${SITE}/1.html?p0` },
    ],
    [
      'a relation in the head',
      '/a',
      '<link rel="next" href="/a?page=2">',
      { number: 1, next: `${SITE}/a?page=2` },
    ],
    [
      'a link by its relation',
      '/a/page/2/',
      '<a rel="next" href="/a/page/3/">More on fees</a><a rel="prev" href="/a/">Back</a>',
      { number: 2, next: `${SITE}/a/page/3/` },
    ],
    [
      'a number behind a word, counted from the first page',
      '/a.htm',
      '<a href="a_page_2.htm">Next Page</a>',
      { number: 1, next: `${SITE}/a_page_2.htm` },
    ],
    [
      'an arrow with a label',
      '/a.html',
      '<a aria-label="Next page" href="/a-2.html"><svg></svg></a>',
      { number: 1, next: `${SITE}/a-2.html` },
    ],
    [
      'its own host in another spelling',
      '/a.html',
      '<a href="http://www.example.com.cn/a_2.html">下一页</a>',
      { number: 1, next: 'http://www.example.com.cn/a_2.html' },
    ],
    [
      'a number in the name of the first page',
      '/q3-5.html',
      '<a href="/q3-5_2.html">2</a>',
      { number: 1, total: 2, next: `${SITE}/q3-5_2.html` },
    ],
  ])('%s', (_, path, markup, place) => expect(placeOf(path, markup)).toEqual(place));

  it.each([
    ['the next article', '/a/12345.html', '<a href="/a/12346.html">下一篇</a>'],
    [
      'the next article under the name of the next page',
      '/a/12345.html',
      '<a href="/a/12346.html">下一页</a>',
    ],
    ['the next article by its relation', '/fees-rise/', '<link rel="next" href="/ships-wait/">'],
    ['the next post of a series', '/diary-2.html', '<a href="/diary-3.html">Next article</a>'],
    ['an archive', '/2024/03/fees/', '<a href="/page/2/">Next</a> <a href="/2024/03/page/2/">2</a>'],
    [
      'a list counted from nought',
      '/a',
      '<a href="?page=1">2</a> <a href="?page=2">3</a> <a href="?page=1">next</a>',
    ],
    ['pages of comments', '/a', '<a href="/a?page=2#comments">2</a> <a href="/a/comment-page-2/">Next</a>'],
    ['pages in a box of comments', '/a', '<div class="comments-pager"><a href="/a?page=2">2</a></div>'],
    ['pages of a list beside it', '/a', '<aside><a href="/a?page=2" rel="next">2</a></aside>'],
    ['another site', '/a.html', '<a href="https://other.example/a_2.html">下一页</a>'],
    ['a script', '/a.html', '<a href="javascript:next()">下一页</a> <a href="#">2</a>'],
    ['a link to itself', '/a.html', '<a href="/a.html">1</a>'],
    ['a link that says more', '/a.html', '<a href="/a_2.html">Fees fall after talks</a>'],
    ['a path that looks like a host', '//b c_2.html', '<a href="/a_2.html">下一页</a>'],
    ['an address that is none', '/a.html', '<a href="http://[">下一页</a>'],
    ['the whole article', '/a?page=all', '<a href="/a">1</a> <a href="/a?page=2">2</a>'],
  ])('is not told by %s', (_, path, markup) => expect(placeOf(path, markup)).toBeUndefined());
});

describe('the first page', () => {
  const back = '<a href="/b.shtml">上一页</a>';
  it.each([
    ['each page names itself', '/b_2.shtml', '/b_2.shtml', back, '/b.shtml'],
    ['every page names the first', '/b_2.shtml', '/b.shtml', back, '/b.shtml'],
    ['nothing leads back', '/b_2.shtml', '/b_2.shtml', '<a href="/b_3.shtml">3</a>', '/b.shtml'],
    ['the first has a number too', '/b_1.shtml', '/b_1.shtml', '<a href="/b_2.shtml">2</a>', '/b.shtml'],
    ['its pages have a folder', '/b/page/2/', '/b/page/2/', '<a href="/b/page/3/">3</a>', '/b/'],
    ['the slash at its end', '/b/2', '/b/2', '<a href="/b/">1</a>', '/b/'],
    ['a name that has nothing to do with it', '/b_2.shtml', '/amp/77', back, '/amp/77'],
  ])('where %s', (_, path, canonical, markup, first) => {
    expect(pagesOf(path, markup, canonical)?.canonicalUrl).toBe(SITE + first);
  });

  it.each([
    ['/a?page=all', '/a'],
    ['/a_all.html', '/a.html'],
    ['/a?id=7&singlepage=true', '/a?id=7'],
    ['/a?page=2', '/a?page=2'],
    ['//b%20c_all.html', '//b%20c.html'],
  ])('of the whole under %s', (address, first) => expect(withoutWhole(SITE + address)).toBe(SITE + first));
});

describe('more to come', () => {
  it('is what the link to it says', () => {
    expect(pagesOf('/a.html', '<a href="/a_2.html">下一页</a>')?.more).toEqual({
      reason: 'more-pages',
      evidence: '下一页',
    });
    expect(pagesOf('/a', '<link rel="next" href="/a?page=2">')?.more?.evidence).toBe('rel=next');
    expect(pagesOf('/a.html', '<a href="/a_all.html">阅读全文</a>')?.more?.evidence).toBe('阅读全文');
  });

  it('is not on the last page', () => {
    const markup = '<a href="/a.html">上一页</a> <a href="/a.html?page=all">单页阅读</a>';
    expect(pagesOf('/a_2.html', markup)?.more).toBeUndefined();
  });
});
