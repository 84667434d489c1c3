// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { textRegion } from './text-region';

const P =
  '<p>The port authority said on Monday that it would raise handling fees by a tenth from next month, the first rise in three years, after talks with shippers.</p>';
const C =
  '<p>港务局周一表示，从下月起将上调集装箱装卸费，涨幅约为一成，这是三年来的首次调整，货主代表随后表示将与船公司协商分摊。</p>';
const TEXT = `<div id="text">${P.repeat(5)}</div>`;
/** As much as an article, in lines too short to be prose. */
const LINES = '<p>Ships wait at the quay.</p>'.repeat(40);

/** The id of the region of a page, or its tag. */
function region(html: string): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  const { id, localName } = textRegion(body);
  return id || localName;
}

describe('textRegion', () => {
  it.each([
    ['no text', ''],
    ['lines only', `<main id="a"><div id="b">${LINES}</div></main>`],
    ['little prose', `<main id="a"><div id="b">${P.repeat(3)}</div></main>`],
    ['prose of its own', P.repeat(5)],
    ['prose in links', `<main id="a"><div id="b">${`<a href="/a">${P}</a>`.repeat(5)}</div></main>`],
    ['prose in scripts', `<main id="a"><div id="b"><script>${P.repeat(5)}</script></div></main>`],
    ['prose in styles', `<main id="a"><div id="b"><style>${P.repeat(5)}</style></div></main>`],
  ])('is the body where a page has %s', (_, html) => expect(region(html)).toBe('body'));

  it.each([
    ['a picture', '<img src="quay.jpg" alt="">'],
    ['a table', '<table><tr><td>North</td><td>12</td></tr></table>'],
    ['much else', `<div>${LINES}</div>`],
  ])('is the box around the text, with %s beside that', (_, other) => {
    expect(region(`<main id="a"><div id="b">${other}${TEXT}</div><div>${LINES}</div></main>`)).toBe('b');
  });

  it('reads Chinese paragraphs', () => {
    expect(region(`<main id="a"><div id="b"><div>${C.repeat(4)}</div></div>${LINES}</main>`)).toBe('b');
  });

  it.each([
    ['nothing more', '', 'a'],
    ['a byline', '<p>By Ada Quill</p>', 'a'],
    ['a short lead', `<h1>Fees rise</h1>${P}`, 'a'],
    ['a quarter more', '<b>x</b>'.repeat(191), 'a'],
    ['more than a quarter', '<b>x</b>'.repeat(192), 'b'],
    ['other headlines', `<div>${LINES}</div>`, 'b'],
  ])('goes on to a box around it that holds %s', (_, other, expected) => {
    expect(region(`<main id="a">${other}<div id="b">${TEXT}</div></main>${LINES}`)).toBe(expected);
  });

  it('goes on no further than the body', () => {
    expect(region(`<main id="a"><div id="b">${TEXT}</div></main>`)).toBe('body');
  });

  it('has its text where prose is, not where links and scripts are', () => {
    const links = `<a href="/a">${P}</a>`.repeat(20);
    const script = `<script>${P.repeat(20)}</script>`;
    expect(
      region(`<div>${links}${script}</div><main id="a"><div id="b">${TEXT}</div><div>${LINES}</div></main>`),
    ).toBe('b');
  });

  it('leaves what has less of the prose than a fifth, and has in it what has more', () => {
    const page = (count: number) =>
      `<main id="a"><div id="b">${TEXT}<div>${LINES}</div></div><div>${P.repeat(count)}</div><div>${LINES}</div></main>`;
    expect(region(page(1))).toBe('b');
    expect(region(page(2))).toBe('body');
  });

  it('holds two articles of the same length', () => {
    const story = `<article><div>${P.repeat(5)}</div></article>`;
    expect(region(`<main id="a"><div id="b"><div id="c">${story}${story}</div></div>${LINES}</main>`)).toBe(
      'b',
    );
  });
});
