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
  ['nothing', ' $$$$ ', undefined],
  ['a program', 'x'.repeat(5001), undefined],
])('tidies %s', (_, written, tex) => {
  expect(tidyTex(written)).toBe(tex);
  if (tex !== undefined) expect(tidyTex(tex)).toBe(tex);
});
