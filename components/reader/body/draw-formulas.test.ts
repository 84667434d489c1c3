// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { sanitise } from '@/utils/article/sanitise';
import { drawFormulas } from './draw-formulas';

function drawn(html: string): string {
  const body = document.createElement('div');
  body.append(sanitise(html, window));
  drawFormulas(body, window);
  return body.innerHTML;
}

const tex = (written: string, display = '') =>
  `<math alttext="${written}"${display}><mtext>${written}</mtext></math>`;

it('draws a formula of which only the TeX is known', () => {
  expect(drawn(`<p>a ${tex('\\frac{D_1}{r}')}</p>`)).toBe(
    '<p>a <math alttext="\\frac{D_1}{r}"><mfrac><msub><mi>D</mi><mn>1</mn></msub><mi>r</mi></mfrac></math></p>',
  );
});

it('sets sums of a formula that stands apart above each other', () => {
  expect(drawn(tex('\\sum_t x', ' display="block"'))).toContain('<munder><mo');
  expect(drawn(tex('\\sum_t x'))).toContain('<msub><mo');
});

it('aligns the cases of a formula', () => {
  expect(drawn(tex('\\begin{cases}a\\end{cases}'))).toContain('<mtd columnalign="left"><mi>a</mi></mtd>');
});

it.each([
  ['one that the page has drawn', '<math alttext="x^2"><mi>y</mi></math>'],
  ['one that is no TeX', tex('\\frac{a')],
  ['one without TeX', '<math><mi>x</mi></math>'],
])('leaves %s', (_, html) => expect(drawn(html)).toBe(html));

it('lets nothing in that a body may not have', () => {
  const html = drawn(
    tex('\\href{javascript:alert(1)}{x} \\class{a}{y} \\includegraphics{https://a.example/b.png}'),
  );
  expect(html).not.toMatch(/href=|class=|<img|style=/);
});
