// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { copyMathml } from './mathml';
import { mathmlToTex } from './mathml-to-tex';

function tex(markup: string): string {
  const { body } = new DOMParser().parseFromString(`<math>${markup}</math>`, 'text/html');
  const math = body.querySelector('math');
  return math ? mathmlToTex(copyMathml(math)) : '';
}

it.each([
  [
    '<mfrac><msub><mi>D</mi><mn>1</mn></msub><mrow><mi>r</mi><mo>−</mo><mi>g</mi></mrow></mfrac>',
    '\\frac{D_1}{r-g}',
  ],
  ['<msup><mrow><mo>(</mo><mn>1</mn><mo>+</mo><mi>r</mi><mo>)</mo></mrow><mi>n</mi></msup>', '{(1+r)}^n'],
  [
    '<munderover><mo>∑</mo><mrow><mi>t</mi><mo>=</mo><mn>1</mn></mrow><mi>T</mi></munderover><mi>x</mi>',
    '\\sum_{t=1}^Tx',
  ],
  ['<mi>α</mi><mi>x</mi><mo>≤</mo><mi>σ</mi>', '\\alpha x\\leq\\sigma'],
  [
    '<msqrt><mi>x</mi><mo>+</mo><mn>1</mn></msqrt><mroot><mi>x</mi><mn>3</mn></mroot>',
    '\\sqrt{x+1}\\sqrt[3]{x}',
  ],
  ['<mi>log</mi><mo>\u2061</mo><mi>x</mi>', '\\log x'],
  ['<mi>WACC</mi><mo>=</mo><mn>8.5</mn><mo>%</mo>', '\\mathrm{WACC}=8.5\\%'],
  ['<mtext>净利润</mtext><mo>÷</mo><mtext>{股本}</mtext>', '\\text{净利润}\\div\\text{ 股本 }'],
  ['<mover><mi>x</mi><mo>¯</mo></mover>', '\\bar{x}'],
  ['<mfenced><mi>a</mi><mi>b</mi></mfenced>', '(a,b)'],
  [
    '<mtable><mtr><mtd><mi>a</mi></mtd><mtd><mi>b</mi></mtd></mtr><mtr><mtd><mn>1</mn></mtd></mtr></mtable>',
    '\\begin{matrix}a & b \\\\ 1\\end{matrix}',
  ],
  ['<semantics><mi>x</mi><annotation>nothing</annotation></semantics>', 'x'],
  ['<menclose><mi>x</mi></menclose>', 'x'],
  ['', ''],
])('%s', (markup, expected) => expect(tex(markup)).toBe(expected));
