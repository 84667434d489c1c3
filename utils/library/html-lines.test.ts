import { describe, expect, it } from 'vitest';
import { cutLines, htmlLines } from './html-lines';

const texts = (html: string) => htmlLines(html).map(({ text }) => text);

describe('htmlLines', () => {
  it.each([
    ['paragraphs', '<p>One, two.</p>\n<div><p>Three</p> four</div>', ['onetwo', 'three', 'four']],
    ['breaks', '<p>One<br>two<br/></p>', ['one', 'two']],
    ['inline markup', '<p>A <b title="a > b">bold</b> <a href="/x">link</a>.</p>', ['aboldlink']],
    ['one width and case', '<p>ＡＢＣ１２港口，“费用”</p>', ['abc12港口费用']],
    ['escaped signs', '<p>R&amp;D &lt; 3&nbsp;%</p>', ['rd3']],
    [
      'no table and no code',
      '<p>a</p><table><tr><td><p>b</p></td></tr></table><pre>c</pre><p>d</p>',
      ['a', 'd'],
    ],
    ['no line that shares its bold print', '<b>One<br>two</b><p>Three</p>', ['three']],
    ['no line that ends one bold print and begins another', '<b>One<br>two</b> and <b>more<br>three</b>', []],
    ['lines in a phrase around them', '<span><p>One</p><p>two</p></span>', ['one', 'two']],
    ['nothing empty', '<p> </p><p><span></span></p>', []],
  ])('finds %s', (_, html, expected) => expect(texts(html)).toEqual(expected));

  it('knows headings, pictures and lengths', () => {
    const html =
      '<h2>港口 fees</h2><figure><img alt="" src="https://n.example/1.png"><figcaption>Ships</figcaption></figure>';
    expect(htmlLines(html)).toMatchObject([
      { key: '港口fees', words: 3, isHeading: true, isPicture: false },
      { key: 'https://n.example/1.png ', text: '', isHeading: false, isPicture: true },
      { key: 'ships', words: 1, isHeading: false },
    ]);
  });
});

describe('cutLines', () => {
  it.each([
    ['<p>a</p><p>b</p>', ['b'], '<p>a</p>'],
    ['<div><ul><li>a</li></ul></div><p>b</p>', ['a'], '<p>b</p>'],
    ['<p>a<br>b<br>c</p>', ['a', 'b'], '<p>c</p>'],
    ['<p lang="en">a</p>\n<p>b</p>', ['a'], '\n<p>b</p>'],
    ['<p></p><p>b</p>', [], '<p></p><p>b</p>'],
  ])('takes from %s the lines %j', (html, gone, left) => {
    expect(
      cutLines(
        html,
        htmlLines(html).filter(({ text }) => gone.includes(text)),
      ),
    ).toBe(left);
  });
});
