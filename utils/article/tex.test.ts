import { expect, it } from 'vitest';
import { tidyTex } from './tex';

it.each([
  ['white space', ' P =\n  \\frac{D_1}{r-g} ', 'P = \\frac{D_1}{r-g}'],
  ['delimiters of TeX', '\\(x^2\\)', 'x^2'],
  ['dollars', '$$ x^2 $$', 'x^2'],
  ['a style around the whole', '{\\displaystyle x^{2}}', 'x^{2}'],
  ['a style around a part', '{\\displaystyle x}+{y}', '{\\displaystyle x}+{y}'],
  ['a comment', 'a % so\n+ b', 'a + b'],
  ['a percent sign', '12\\% + 3\\%', '12\\% + 3\\%'],
  ['what looks like a template', '\\frac{{a}}{\\#}', '\\frac{ {a}}{\\# }'],
  ['a comment at the end', 'a + b % so', 'a + b'],
  ['brackets of TeX', '\\[ x + y \\]', 'x + y'],
  ['one dollar on each side', '$xy + z$', 'xy + z'],
  ['a dollar sign between dollars', '$\\$5 a$', '\\$5 a'],
  ['two formulas, not one', '$ab$ + $cd$', '$ab$ + $cd$'],
  ['delimiters behind a text', 'so \\(x\\)', 'so \\(x\\)'],
  ['delimiters before a text', '\\(x\\) is', '\\(x\\) is'],
  ['a style around what is not closed', '{\\displaystyle {x}', '{\\displaystyle {x}'],
  ['the longest', 'x'.repeat(5000), 'x'.repeat(5000)],
  ['nothing', ' $$$$ ', undefined],
  ['a program', 'x'.repeat(5001), undefined],
])('tidies %s', (_, written, tex) => {
  expect(tidyTex(written)).toBe(tex);
  if (tex !== undefined) expect(tidyTex(tex)).toBe(tex);
});
