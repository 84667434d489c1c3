// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readBlocks } from './blocks';
import { blocksToText } from './blocks-to-text';

function text(html: string): string {
  return blocksToText(readBlocks(new DOMParser().parseFromString(html, 'text/html').body));
}

describe('plainText', () => {
  it.each([
    ['a line per paragraph', '<p>one</p><p>two</p>', 'one\ntwo'],
    ['a line per break', '<p>one<br>two<br><br>three</p>', 'one\ntwo\nthree'],
    ['text beside blocks', '<div>one<p>two</p>three <b>four</b></div>', 'one\ntwo\nthree four'],
    ['white space of all kinds', '<p>　　油价\n  上涨&nbsp;</p>', '油价 上涨'],
    ['blocks inside an inline element', '<span><p>one</p><p>two</p></span>', 'one\ntwo'],
    ['lists', '<ul><li>one</li><li>two<ul><li>three</li></ul></li></ul>', 'one\ntwo\nthree'],
    [
      'tables, a line per row',
      '<table><caption>Tonnes</caption><tr><th>Port</th><th>2025</th></tr><tr><td>A</td><td>1,200</td></tr></table>',
      'Tonnes\nPort\t2025\nA\t1,200',
    ],
    [
      'figures without their captions',
      '<figure><img src="a"><figcaption>Quay</figcaption></figure><p>b</p>',
      'b',
    ],
    [
      'formulas as their TeX',
      '<p>a <math alttext="x^2"><msup><mi>x</mi><mn>2</mn></msup></math> b</p><table><tr><td><math alttext="y"><mi>z</mi></math></td><td>1</td></tr></table>',
      'a x^2 b\ny\t1',
    ],
    ['code as it stands', '<pre>a\n  b</pre>', 'a\n  b'],
  ])('%s', (_, html, expected) => expect(text(html)).toBe(expected));
});
