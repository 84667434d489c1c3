import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { linkBoxes } from './link-boxes';
import { pageSums } from './page-sums';

const P =
  '<p>The port authority said on Monday that it would raise handling fees by a tenth from next month, the first rise in three years, after talks with shippers.</p>';
const C =
  '<p>港务局周一表示，从下月起将上调集装箱装卸费，涨幅约为一成，这是三年来的首次调整，货主代表随后表示将与船公司协商分摊。</p>';

/** The ids of the boxes that are found in a page, in its order. */
function found(body: string): string[] {
  const page = new JSDOM(`<body>${body}</body>`).window.document;
  const { sums } = pageSums(page.documentElement, 600);
  const boxes = linkBoxes(page.body, sums);
  return [...page.body.querySelectorAll('*')]
    .filter((element) => boxes.includes(element))
    .map(({ id, localName }) => id || localName);
}

const list = (count: number, text = 'Ports of the north') =>
  `<ul>${`<li><a href="/a">${text}</a></li>`.repeat(count)}</ul>`;

const ARTICLE = `<main><h1>Fees rise</h1>${P.repeat(5)}</main>`;

/** What is found of a box in front of an article. */
const inFront = (box: string) => found(box + ARTICLE);

describe('the lists of links of a page', () => {
  it('are the boxes around its article: in English', () => {
    expect(
      found(
        `<header><a href="/">Harbour Wire</a><nav id="menu">${list(9)}</nav></header>` +
          `<div><div><article><h1>Fees rise</h1><p>By <a href="/q">Ada Quill</a></p>${P.repeat(5)}${list(12)}</article>` +
          `<aside id="latest"><h3>Latest</h3>${list(10, 'Ships wait at the northern quay')}</aside></div>` +
          `<section id="more"><h2>More on ports</h2>${list(8)}</section></div>` +
          `<footer id="foot">${list(8, 'Terms')}<p>© 2024 Harbour Wire</p></footer>`,
      ),
    ).toEqual(['header', 'latest', 'more', 'foot']);
  });

  it('are the boxes around its article: in Chinese', () => {
    expect(
      found(
        `<div id="top">${list(10, '港口')}</div><div class="crumbs"><a href="/">首页</a> &gt; <a href="/p">港口</a></div>` +
          `<div><div><h1>装卸费上调</h1><div>${C.repeat(4)}</div><p>（责任编辑：林见溪）</p></div>` +
          `<div id="related"><h2>相关新闻</h2>${list(8, '北港泊位排队船只增至四十艘')}</div></div>` +
          `<div id="bottom">${list(9, '关于我们')}</div>`,
      ),
    ).toEqual(['top', 'related', 'bottom']);
  });

  it('are none where a page has little prose', () => {
    expect(found(`<main>${P.repeat(3)}</main><nav>${list(20)}</nav>`)).toEqual([]);
    expect(found(`<main>${P.repeat(4)}</main><nav>${list(20)}</nav>`)).toEqual(['nav']);
  });

  it('are none beside texts of which none has most of the prose', () => {
    const story = `<article>${P.repeat(5)}${list(9)}</article>`;
    expect(found(`<main>${story}${story}<nav>${list(9)}</nav></main>`)).toEqual([]);
    expect(found(`<main>${story}${story}</main><nav>${list(9)}</nav>`)).toEqual(['nav']);
  });

  it.each([
    ['eight links', `<nav id="a">${list(8)}</nav>`, ['a']],
    ['fewer', `<nav id="a">${list(7)}</nav>`, []],
    ['links that are much of it', `<div id="a">${list(8, 'Six by')}${'x'.repeat(72)}</div>`, ['a']],
    ['links that are less', `<div id="a"><p>${'x'.repeat(73)}</p>${list(8, 'Six by')}</div>`, ['ul']],
    ['a paragraph of prose', `<div id="a">${P}<div id="b">${list(9)}</div></div>`, ['b']],
    [
      'lists in one another',
      `<div id="a"><div id="b">${list(9)}</div><div id="c">${list(9)}</div></div>`,
      ['a'],
    ],
  ])('are boxes with %s', (_, box, expected) => expect(inFront(box)).toEqual(expected));

  it.each([
    ['five links', 5, ['a']],
    ['no fewer', 4, []],
  ])('are behind the text boxes with %s', (_, count, expected) => {
    expect(found(`${ARTICLE}<nav id="a">${list(count)}</nav>`)).toEqual(expected);
  });
});

describe('a box is kept, and its parts are looked at,', () => {
  it.each([
    ['a headline', '<h1>Fees rise</h1>'],
    ['JSON-LD', '<script type="application/LD+json">{}</script>'],
    ['breadcrumbs', '<p class="page-Crumbs"><a href="/">Home</a></p>'],
    ['breadcrumbs by their id', '<p id="breadcrumb"><a href="/">Home</a></p>'],
    ['the next page', '<a rel="next" href="?page=2">on</a>'],
    ['the page before', '<p><a rel="nofollow prev" href="?page=1">back</a></p>'],
    ['an author', '<a rel="author" href="/q">Ada Quill</a>'],
    ['pages by number', '<p><a href="?2">1</a><a href="?2">2</a><a href="?3">3</a></p>'],
    ['pages in brackets', '<p>[1] <a href="?2">[2]</a> <a href="?3">[3]</a></p>'],
    ['pages in words', '<p><a href="?2">Next page</a></p>'],
    ['an editor', '<p>（责任编辑：林见溪）</p>'],
    ['a desk', '<p>Editing by Ada Quill</p>'],
    ['pages in Chinese', '<p><a href="?2">下一页</a></p>'],
    ['pages in Chinese, shorter', '<p><a href="?0">上頁</a></p>'],
    ['the whole text', '<p><a href="?all">阅读全文</a></p>'],
  ])('where it holds %s', (_, html) => {
    expect(inFront(`<div id="a">${html}<nav id="b">${list(9)}</nav></div>`)).toEqual(['b']);
  });

  it('as a whole where it is the box itself that says so', () => {
    expect(inFront(`<nav class="breadcrumb">${list(9)}</nav>`)).toEqual([]);
  });

  it.each(['12 34', 'Quay 11, 2 and 3', 'The next pages', '上海'])('but not for “%s”', (text) => {
    expect(inFront(`<div id="a">${text}${list(9)}</div>`)).toEqual(['a']);
  });

  it.each([
    ['a byline by its class', '<p class="Page-Byline">Ada Quill</p>'],
    ['a link to an author', '<a href="/authors/ada">Ada Quill</a>'],
    ['a marked time', '<time>yesterday</time>'],
    ['a printed time', '<p>4 March, 9:15</p>'],
    ['a printed day in Chinese', '<p>2024年3月4日</p>'],
  ])('between headline and text where it holds %s', (_, html) => {
    const byline = (id: string) => `<div id="${id}">${html}<div id="share">${list(9)}</div></div>`;
    const head = `<header><h1>Fees rise</h1>${byline('meta')}</header>`;
    expect(found(`<main>${head}<div>${P.repeat(5)}</div></main>`)).toEqual(['share']);
    expect(found(`${byline('other')}<main><h1>Fees rise</h1><div>${P.repeat(5)}</div></main>`)).toEqual([
      'other',
    ]);
    expect(found(`<main><h1>Fees rise</h1><div>${P.repeat(5)}</div>${byline('other')}</main>`)).toEqual([
      'other',
    ]);
  });

  it('between headline and text where it is the byline itself', () => {
    const head = `<header><h1>Fees rise</h1><div class="authors">${list(9)}</div></header>`;
    expect(found(`<main>${head}<div>${P.repeat(5)}</div></main>`)).toEqual(['ul']);
  });
});
