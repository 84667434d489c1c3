import { describe, expect, it } from 'vitest';
import { htmlToMarkdown } from './html-to-markdown';
import { markdownToHtml } from './reading/markdown-to-html';

const math = (tex: string, display = '') => `<math alttext="${tex}"${display}><mtext>${tex}</mtext></math>`;

describe('a formula in Markdown, and back', () => {
  it.each([
    ['in a line', `<p>价格为${math('P=\\frac{D_1}{r-g}')}元。</p>`, '价格为$P=\\frac{D_1}{r-g}$元。\n'],
    ['set apart', `<p>${math('x*y*z_i', ' display="block"')}</p>`, '$$x*y*z_i$$\n'],
    ['set apart within a paragraph', `<p>a ${math('x', ' display="block"')} b</p>`, 'a $$x$$ b\n'],
    ['in emphasis', `<p>a <strong>b ${math('x^2')}</strong></p>`, 'a **b $x^2$**\n'],
    ['with words that TeX sets', `<p>${math('\\text{net income}/n')} a</p>`, '$\\text{net income}/n$ a\n'],
    ['beside prices', `<p>from $5 to ${math('x')} or $6</p>`, 'from \\$5 to $x$ or \\$6\n'],
    [
      'in a list',
      `<ul>\n<li>${math('a')}</li>\n<li>${math('b')}, ${math('c')}</li>\n</ul>`,
      '- $a$\n- $b$, $c$\n',
    ],
    [
      'in a table',
      `<table>\n<thead>\n<tr>\n<th>a</th>\n<th>b</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>${math('\\vert x\\vert')}</td>\n<td>1</td>\n</tr>\n</tbody>\n</table>`,
      '| a              | b |\n| -------------- | - |\n| $\\vert x\\vert$ | 1 |\n',
    ],
  ])('%s', (_, html, markdown) => {
    expect(htmlToMarkdown(html)).toBe(markdown);
    expect(markdownToHtml(markdown)).toBe(html);
  });

  it.each([
    ['words', 'net income per share'],
    ['Chinese', '净利润=收入-成本'],
    ['the columns of an array', '\\begin{array}{c|c}a & b\\end{array}'],
  ])('with %s stays HTML and keeps its TeX', (_, tex) => {
    const markdown = htmlToMarkdown(`<p>a ${math(tex.replace('&', '&amp;'))} b</p>`);
    expect(markdown).toMatch(/^a <math alttext="[^"]+"><mtext>[^<]+<\/mtext><\/math> b\n$/);
    const written = /alttext="([^"]+)"/.exec(markdownToHtml(markdown))?.[1] ?? '';
    expect(written.replace(/&#(\d+);/g, (_reference, code) => String.fromCharCode(Number(code)))).toBe(tex);
  });

  it('is its TeX whatever draws it, and its signs where there is none', () => {
    expect(htmlToMarkdown('<p>a <math alttext="x^2"><msup><mi>x</mi><mn>2</mn></msup></math></p>')).toBe(
      'a $x^2$\n',
    );
    expect(htmlToMarkdown('<p>a <math><mi>x</mi><mo>+</mo></math> b</p>')).toBe('a x+ b\n');
    expect(htmlToMarkdown(`<p>${math('|x|')}</p>`)).toBe('$\\vert x\\vert$\n');
  });
});

describe('formulas of other programs', () => {
  it.each([
    [
      'over several lines',
      '$$\nP=\\frac{D}{r}\n+ 1\n$$',
      `<p>${math('P=\\frac{D}{r} + 1', ' display="block"')}</p>`,
    ],
    ['with spaces inside', 'a $$ x $$ b', `<p>a ${math('x', ' display="block"')} b</p>`],
    ['with an escaped dollar', 'a $5\\$+x$', `<p>a ${math('5\\$+x')}</p>`],
  ])('%s', (_, markdown, html) => expect(markdownToHtml(markdown)).toBe(html));

  it.each([
    [
      'in code',
      '`$x$`\n\n```\n$$\nx\n$$\n```',
      '<p><code>$x$</code></p>\n<pre><code>$$\nx\n$$\n</code></pre>',
    ],
    ['escaped', 'a \\$x\\$', '<p>a $x$</p>'],
    ['without an end', '$$\nx\n\ny', '<p>$$\nx</p>\n<p>y</p>'],
  ])('none is %s', (_, markdown, html) => expect(markdownToHtml(markdown)).toBe(html));
});

describe('prices', () => {
  const prices = [
    'Revenue rose from $482 million to $501 million.',
    'It paid $5-$10 a share, or $5/$6.',
    'US$5 and HK$6, A$-denominated and US$-linked.',
    'Between $5 and 6$ a tonne; the $AAPL and $MSFT cashtags.',
    '营收为$48.2亿，利润$6.1亿，合US$ 7亿。',
    '($5m) against ($6m), and $$$ in the guide.',
    'costs 5$, sells for 10$, and 3$*2$',
  ];
  it.each(prices)('%s', (price) => {
    const markdown = htmlToMarkdown(`<p>${price}</p>`);
    expect(markdownToHtml(markdown.trim())).toBe(`<p>${price}</p>`);
  });

  it.each(prices.slice(0, 5))('as others write them: %s', (price) => {
    expect(markdownToHtml(price)).toBe(`<p>${price}</p>`);
  });

  it('are written as they are where no formula could end at them', () => {
    expect(htmlToMarkdown('<p>from $482 million to $501, or US$ 3</p>')).toBe(
      'from $482 million to $501, or US\\$ 3\n',
    );
    expect(htmlToMarkdown('<p>US$ 3 million, 5$ each</p>')).toBe('US$ 3 million, 5$ each\n');
  });
});
