import { describe, expect, it } from 'vitest';
import { htmlLines, runsOf } from './html-lines';

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

describe('runsOf', () => {
  it.each<[string, string[], string[]]>([
    ['<p>a</p><p>b</p>', ['b'], ['<p>b</p>']],
    ['<div><ul><li>a</li></ul></div><p>b</p>', ['a'], ['<div><ul><li>a</li></ul></div>']],
    ['<p>a<br>b<br>c</p>', ['a', 'b'], ['a<br>b<br>']],
    ['<p lang="en">a</p>\n<p>b</p>', ['a'], ['<p lang="en">a</p>']],
    ['<section><p>a</p>\n<p>b</p></section><p>c</p>', ['a', 'b'], ['<section><p>a</p>\n<p>b</p></section>']],
    ['<p>a</p><p>b</p><p>c</p>', ['a', 'c'], ['<p>a</p>', '<p>c</p>']],
    ['<p>a</p><table><tr><td>x</td></tr></table><p>b</p>', ['a', 'b'], ['<p>a</p>', '<p>b</p>']],
    ['<p>a</p>', [], []],
  ])('takes in %s the lines %j together', (html, wanted, runs) => {
    const lines = htmlLines(html);
    const found = runsOf(
      html,
      lines,
      lines.filter(({ text }) => wanted.includes(text)),
    );
    expect(found.map(({ start, end }) => html.slice(start, end))).toEqual(runs);
  });
});
