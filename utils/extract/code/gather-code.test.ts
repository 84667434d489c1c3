// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { gatherCode } from './gather-code';

function gathered(html: string): string {
  const page = new DOMParser().parseFromString(html, 'text/html');
  gatherCode(page);
  return page.body.innerHTML;
}

const LISTING = '<pre><code>df = load()\n  print(df)</code></pre>';

describe('a listing', () => {
  it.each([
    ['boxes in pre', '<pre class="c"><div>df = load()</div><div>  print(df)</div></pre>'],
    ['boxes in code in pre', '<pre><code><div>df = load()</div><div>  print(df)</div></code></pre>'],
    ['paragraphs in code', '<code><p>df = load()</p><p>  print(df)</p></code>'],
    ['breaks in pre', '<pre>df = load()<br>  print(df)<br></pre>'],
    ['breaks in code', '<code>df = load()<br>&nbsp; print(df)</code>'],
    ['items of a list in pre', '<pre><ol><li>df = load()</li><li>  print(df)</li></ol></pre>'],
    ['a list of a highlighter', '<div class="hljs"><ol><li>df = load()</li><li>  print(df)</li></ol></div>'],
    ['boxes of a highlighter', '<div class="code-block"><div>df = load()</div><div>  print(df)</div></div>'],
    ['paragraphs of one code each', '<p><code>df = load()</code></p><p><code>  print(df)</code></p>'],
    [
      'inline elements that are shown as lines',
      '<pre><code><span class="line"><i>df</i> = load()</span><span class="line">  print(df)</span></code></pre>',
    ],
  ])('of %s is one block', (_, html) => expect(gathered(html)).toBe(LISTING));

  it('keeps its empty lines and loses the numbers beside it', () => {
    expect(
      gathered(
        '<table><tbody><tr><td><pre>1\n2\n3</pre></td><td><pre><div>a = 1</div><div></div><div>b = 2</div></pre></td></tr></tbody></table>',
      ),
    ).toBe('<table><tbody><tr><td></td><td><pre><code>a = 1\n\nb = 2</code></pre></td></tr></tbody></table>');
  });
});

it.each([
  ['a plain listing', '<pre>a = 1\nb = 2</pre>'],
  [
    'highlighted tokens of one line',
    '<pre><code><span class="k">return</span> <span class="n">x</span></code></pre>',
  ],
  ['a word of code in a sentence', '<p>The ticker <code>AAPL</code> rose.</p><p><code>MSFT</code> fell.</p>'],
  ['one paragraph of code', '<p><code>npm test</code></p><p>Then wait.</p>'],
  ['a list of codes', '<ul><li><code>600519</code></li><li><code>000858</code></li></ul>'],
  ['the codes of securities', '<div class="code"><div>600519 贵州示例</div><div>000858 五粮示例</div></div>'],
  ['a quotation in lines', '<div class="highlight"><p>利润增长一成。</p><p>Guidance is unchanged.</p></div>'],
  ['a column of numbers', '<pre>1\n2\n3</pre><p>After it.</p>'],
])('%s stays as it is', (_, html) => expect(gathered(html)).toBe(html));
