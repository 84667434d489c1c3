// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { Formulas } from './formulas';

/** The body of a page after its formulas were taken, and after they were put back. */
function read(html: string): { text: string; html: string } {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const formulas = new Formulas(page);
  const text = page.body.textContent ?? '';
  formulas.restore(page.body);
  return { text, html: page.body.innerHTML };
}

const MML = '<math><msup><mi>x</mi><mn>2</mn></msup></math>';
const DRAWN = '<msup><mi>x</mi><mn>2</mn></msup>';

describe('formulas of a page', () => {
  it.each([
    [
      'KaTeX',
      '<p>a <span class="katex"><span class="katex-mathml"><math><semantics><mrow><msup><mi>x</mi><mn>2</mn></msup></mrow><annotation encoding="application/x-tex">x^2</annotation></semantics></math></span><span class="katex-html" aria-hidden="true"><span>x2</span></span></span> b</p>',
      `<p>a <math alttext="x^2"><mrow>${DRAWN}</mrow></math> b</p>`,
    ],
    [
      'MathJax 2',
      `<p>a <span class="MathJax_Preview">x2</span><span class="MathJax" id="MathJax-Element-1-Frame"><nobr aria-hidden="true">x2</nobr><span class="MJX_Assistive_MathML">${MML}</span></span><script type="math/tex" id="MathJax-Element-1">x^2</script> b</p>`,
      `<p>a <math alttext="x^2">${DRAWN}</math> b</p>`,
    ],
    [
      'MathJax 2, set apart and not drawn yet',
      '<div>a <script type="math/tex; mode=display">x^2</script> b</div>',
      '<div>a <math alttext="x^2" display="block"><mtext>x^2</mtext></math> b</div>',
    ],
    [
      'MathJax 3',
      `<p>a <mjx-container jax="CHTML"><mjx-math aria-hidden="true">x2</mjx-math><mjx-assistive-mml>${MML}</mjx-assistive-mml></mjx-container> b</p>`,
      `<p>a <math alttext="x^2">${DRAWN}</math> b</p>`,
    ],
    [
      'MathJax 4, by its own TeX',
      `<p>a <mjx-container display="true"><mjx-math data-latex="{x}^{2}"><mjx-mi data-latex="x">x</mjx-mi></mjx-math><mjx-assistive-mml>${MML}</mjx-assistive-mml></mjx-container> b</p>`,
      `<p>a <math alttext="{x}^{2}" display="block">${DRAWN}</math> b</p>`,
    ],
    ['MathML', `<p>a ${MML} b</p>`, `<p>a <math alttext="x^2">${DRAWN}</math> b</p>`],
    [
      'MathML with TeX for its text',
      '<p>a <math alttext="{\\displaystyle x^{2}}"><mi>x</mi></math> b</p>',
      '<p>a <math alttext="x^{2}"><mi>x</mi></math> b</p>',
    ],
    [
      'MathML with a sentence for its text',
      '<p>a <math alttext="x squared plus one"><mi>x</mi></math> b</p>',
      '<p>a <math alttext="x"><mi>x</mi></math> b</p>',
    ],
    [
      'MathML that repeats its TeX, in a saved article',
      '<p>a <math alttext="r"><mtext>r</mtext></math> b</p>',
      '<p>a <math alttext="r"><mtext>r</mtext></math> b</p>',
    ],
    [
      'MathML that repeats a sentence',
      '<p>a <math alttext="profit before all taxes"><mtext>profit before all taxes</mtext></math> b</p>',
      '<p>a <math alttext="\\text{profit before all taxes}"><mtext>profit before all taxes</mtext></math> b</p>',
    ],
    ['MathML without a sign in it', '<p>a <math><mtext> </mtext><mspace></mspace></math>b</p>', '<p>a b</p>'],
    [
      'MathML that is hidden beside a picture of it',
      `<p>a <span><span style="display: none;">${MML}</span><img src="/f.svg" alt="x^{2}"></span> b</p>`,
      `<p>a <math alttext="x^2">${DRAWN}</math> b</p>`,
    ],
    [
      'TeX in an attribute',
      '<p>增长率为<span data-formula="\\frac{D_1}{P}"><svg><path d="M1"></path></svg></span>。</p>',
      '<p>增长率为<math alttext="\\frac{D_1}{P}"><mtext>\\frac{D_1}{P}</mtext></math>。</p>',
    ],
    [
      'a picture that an address has drawn',
      '<p>a <img src="https://f.example/equation?tex=E%3Dmc" alt="E=mc" eeimg="1"> b</p>',
      '<p>a <math alttext="E=mc" altimg="https://f.example/equation?tex=E%3Dmc"><mtext>E=mc</mtext></math> b</p>',
    ],
    [
      'a formula that is all there is in its paragraph',
      `<p>a</p><p> <span>${MML}</span></p>`,
      `<p>a</p><p> <math alttext="x^2" display="block">${DRAWN}</math></p>`,
    ],
    [
      'two in one element',
      `<p><span>${MML}, ${MML}</span></p>`,
      `<p><span><math alttext="x^2">${DRAWN}</math>, <math alttext="x^2">${DRAWN}</math></span></p>`,
    ],
  ])('%s', (_, html, expected) => expect(read(html).html).toBe(expected));

  it('read as their TeX meanwhile', () => {
    expect(read(`<p>a ${MML} b</p>`).text).toBe('a x^2 b');
  });
});

it.each([
  ['a photograph', '<p><img src="/a.jpg" alt="Port = trade, says the harbour master"></p>'],
  ['a picture with a formula for its caption', '<p><img src="/a.jpg" alt="E=mc"></p>'],
  ['a chart of sums', '<p><img src="/latex/a.jpg" alt="营业收入与成本之差"></p>'],
  ['numbers in an attribute', '<p><span data-math="12">12</span><b data-formula="true">a</b></p>'],
  ['data in an attribute', '<p><span data-math="{&quot;a&quot;:1}">a</span></p>'],
  [
    'a text with an attribute',
    `<div data-math="a=b"><p>${'The fee is charged by the hour. '.repeat(6)}</p></div>`,
  ],
  ['dollars', '<p>Revenue rose from $482 to $501 million.</p>'],
  ['raised text', '<p>x<sup>2</sup></p>'],
])('%s is no formula', (_, html) => expect(read(html).html).toBe(html));
