// @vitest-environment jsdom
import createDOMPurify from 'dompurify';
import { afterEach, describe, expect, it } from 'vitest';
import { sanitise } from './sanitise';

/** What is left of a piece of markup, as markup. */
function left(html: string): string {
  const box = document.createElement('div');
  box.append(sanitise(html, window));
  return box.innerHTML;
}

afterEach(() => {
  createDOMPurify.clearConfig();
  createDOMPurify.removeAllHooks();
});

describe('sanitise', () => {
  it.each([
    ['scripts', '<p>a<script>steal()</script></p>', '<p>a</p>'],
    ['handlers', '<p onclick="steal()">a</p>', '<p>a</p>'],
    ['script addresses', '<a href="javascript:steal()">a</a>', '<a>a</a>'],
    ['data addresses', '<a href="data:text/html,x">a</a>', '<a>a</a>'],
    ['data drawings', '<img src="data:image/svg+xml;base64,AAAA" alt="a">', '<img alt="a">'],
    ['data that is not of base 64', '<img src="data:image/png,<svg>" alt="a">', '<img alt="a">'],
    ['data pictures elsewhere', '<a href="data:image/png;base64,AAAA">a</a>', '<a>a</a>'],
    ['data for a picture of a formula', '<math altimg="data:image/png;base64,AAAA"></math>', '<math></math>'],
    ['styles, ids, classes', '<p style="x" id="y" class="z" data-w="1">a</p>', '<p>a</p>'],
    ['labels for other programs', '<p aria-label="x" aria-hidden="true">a</p>', '<p>a</p>'],
    ['addresses of other kinds', '<a href="ftp://a.example/https:">a</a>', '<a>a</a>'],
    ['addresses that only end like one', '<a href="x:mailto:a@b.example">a</a>', '<a>a</a>'],
    [
      'what is behind a data picture',
      '<img src="data:image/png;base64,AAAA&lt;svg>" alt="a">',
      '<img alt="a">',
    ],
    ['forms, the text kept', '<form><p>a</p><input value="b"><button>c</button></form>', '<p>a</p>c'],
    ['frames and objects', '<iframe src="https://a.example"></iframe><object data="x"></object>', ''],
    ['drawings', '<svg><a href="#">x</a></svg>', ''],
    [
      'handlers in formulas',
      '<math onclick="steal()"><mi onload="steal()">x</mi></math>',
      '<math><mi>x</mi></math>',
    ],
    [
      'addresses in formulas but that of a picture, which nothing loads',
      '<math href="https://a.example" altimg="https://a.example/f.png"><mi href="https://a.example">x</mi></math>',
      '<math altimg="https://a.example/f.png"><mi>x</mi></math>',
    ],
    [
      'scripts for a picture of a formula',
      '<math altimg="javascript:steal()"><mi>x</mi></math>',
      '<math><mi>x</mi></math>',
    ],
    [
      'HTML in formulas',
      '<math><mi>x<img src="https://a.example/b.png"><b>y</b></mi></math>',
      '<math><mi>x</mi></math>',
    ],
    [
      'annotations, which are parsed as another language',
      '<math><semantics><mi>x</mi><annotation-xml encoding="text/html"><p>y<script>steal()</script></p></annotation-xml></semantics></math>',
      '<math><mi>x</mi></math>',
    ],
    [
      'what is parsed in another way the next time',
      '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=steal()&gt;">',
      '<math><mtext></mtext></math>',
    ],
    ['media and maps', '<video src="https://a.example/v"></video><map name="m"></map>', ''],
  ])('takes away %s', (_, html, expected) => expect(left(html)).toBe(expected));

  it.each([
    '<p lang="zh">汉字 <b>b</b> <a href="https://a.example/b?c=d">e</a> <a href="mailto:a@b.example">f</a></p>',
    '<img src="https://a.example/b.png" alt="c" width="4" height="3" referrerpolicy="no-referrer">',
    '<table><caption>c</caption><tbody><tr><th scope="row" rowspan="2">a</th><td colspan="2">1</td></tr></tbody></table>',
    '<figure><img src="https://a.example/b.png" alt=""><figcaption>c</figcaption></figure>',
    '<img src="data:image/png;base64,iVBORw0KGgo=" alt="a">',
    '<ol start="3"><li value="4">a</li></ol>',
    '<math alttext="\\frac{D_1}{r}" display="block"><mfrac linethickness="0"><msub><mi mathvariant="normal">D</mi><mn>1</mn></msub><mrow><mo stretchy="false">(</mo><mi>r</mi></mrow></mfrac></math>',
    '<p dir="rtl"><time datetime="2026-03-04">a</time> <a href="http://a.example/#b">b</a> <a href="#c">c</a></p>',
    '<blockquote cite="https://a.example/b">a</blockquote><ol reversed="" start="3"><li>b</li></ol>',
    '<table><colgroup><col span="2"></colgroup><tbody><tr><td width="40" height="20" lang="de" title="b">a</td></tr></tbody></table>',
    '<math display="block"><mo fence="true" form="prefix" lspace="0" rspace="1em" movablelimits="true" largeop="true">x</mo></math>',
    '<math><mstyle displaystyle="true" scriptlevel="1"><mover accent="true"><mi>x</mi><mo>y</mo></mover></mstyle></math>',
    '<math><munder accentunder="true"><mi>x</mi><mspace width="1em"></mspace></munder></math>',
    '<math><mtable><mtr><mtd columnspan="2" rowspan="3"><mi>x</mi></mtd></mtr></mtable></math>',
    '<math alttext="x"><mtable columnalign="left"><mtr><mtd rowspan="2"><mtext>x</mtext></mtd></mtr></mtable></math>',
  ])('keeps %s', (html) => expect(left(html)).toBe(html));

  it.each([
    [false, '<p>a</p>'],
    [true, '<!--0--><p>a<!--1--></p><!--2-->'],
  ])('keeps comments only for who asks for them: %s', (keepComments, expected) => {
    const box = document.createElement('div');
    box.append(sanitise('<!--0--><p>a<!--1--></p><!--2--><!-- <b> -->', window, keepComments));
    expect(box.innerHTML).toBe(expected);
  });

  it('takes nothing over from a call before', () => {
    const html = '<!--0--><p>a</p><!--1-->';
    for (const [keepComments, expected] of [
      [true, html],
      [false, '<p>a</p>'],
      [true, html],
    ] as const) {
      const box = document.createElement('div');
      box.append(sanitise(html, window, keepComments));
      expect(box.innerHTML).toBe(expected);
    }
  });

  it('asks no hook but its own, once, and goes by no settings but its own, whoever else uses the library', () => {
    let asked = 0;
    createDOMPurify.addHook('uponSanitizeAttribute', (_element, attribute) => {
      asked++;
      attribute.forceKeepAttr = true;
    });
    createDOMPurify.setConfig({ ALLOWED_TAGS: ['script', 'form'], ALLOWED_ATTR: ['onclick'] });
    const html = '<form><p onclick="steal()" title="b">a</p></form><a href="data:text/html,x">c</a>';
    expect(left(html)).toBe('<p title="b">a</p><a>c</a>');
    expect(left(html)).toBe('<p title="b">a</p><a>c</a>');
    expect(asked).toBe(0);
  });

  it('returns a fragment that belongs to no live document', () => {
    const fragment = sanitise('<img src="https://a.example/b.png">', window);
    expect(fragment.ownerDocument.defaultView).toBeNull();
  });
});
