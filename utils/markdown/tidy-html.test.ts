import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { expect, it } from 'vitest';
import { tidyHtml } from './tidy-html';

it.each<[string, string, string]>([
  [
    'names each kind of emphasis alike',
    '<b>a</b><i>b</i><mark>c</mark><s>d</s>',
    '<strong>a</strong><em>b</em><em>c</em><del>d</del>',
  ],
  ['keeps no emphasis inside itself', '<b>a<i>b<strong>c</strong></i></b>', '<strong>a<em>bc</em></strong>'],
  [
    'puts emphasis inside blocks',
    '<b>a<p>b</p><ul><li>c</li></ul></b>',
    '<strong>a</strong><p><strong>b</strong></p><ul><li><strong>c</strong></li></ul>',
  ],
  [
    'puts no emphasis into a caption, which is set in it',
    '<i><figure><figcaption>a</figcaption>b</figure></i>',
    '<figure><figcaption>a</figcaption><em>b</em></figure>',
  ],
  ['puts no emphasis around white space', '<b>\n<p>a</p>\n</b>', '\n<p><strong>a</strong></p>\n'],
  [
    'drops wrappers without meaning',
    '<p><span lang="en">a</span><u>b</u><abbr title="c">c</abbr></p>',
    '<p>abc</p>',
  ],
  [
    'keeps only the attributes that mean something',
    '<p id="x" class="y" dir="ltr"><img src="https://a.example/b" alt="c" width="1" referrerpolicy="no-referrer"></p>',
    '<p><img src="https://a.example/b" alt="c"></p>',
  ],
  [
    'drops what is not text',
    'a<script>b</script><style>c</style><svg><text>d</text></svg><iframe>e</iframe><!-- f -->',
    'a',
  ],
  ['drops addresses that are not allowed', '<a href="javascript:a">b</a><a>c</a><img src="data:d">', 'bc'],
  ['leaves no emphasis around a line break there', '<h2>a<b><br></b>b</h2>', '<h2>a b</h2>'],
  ['takes blocks out of headings', '<h2><p>a</p><div>b</div></h2>', '<h2> a  b </h2>'],
  [
    'takes the only paragraph of a cell away',
    '<table><tbody><tr><td><div><p>a</p></div></td></tr></tbody></table>',
    '<table><tbody><tr><td>a</td></tr></tbody></table>',
  ],
  ['parts a paragraph at two line breaks', '<p>a<br>\n<br>b</p>', '<div>a<p></p>b</div>'],
  [
    'but not a cell',
    '<table><tbody><tr><td>a<br><br>b</td></tr></tbody></table>',
    '<table><tbody><tr><td>a<br><br>b</td></tr></tbody></table>',
  ],
  [
    'puts code inside links and emphasis, beside pictures',
    '<kbd>a<a href="https://a.example/">b<code>c</code></a><img src="https://a.example/d"><br></kbd>',
    '<code>a</code><a href="https://a.example/"><code>bc</code></a><img src="https://a.example/d"> ',
  ],
  [
    'nor the only paragraph of a cell',
    '<table><tbody><tr><td><p>a<br><br>b</p></td></tr></tbody></table>',
    '<table><tbody><tr><td>a<br><br>b</td></tr></tbody></table>',
  ],
  [
    'drops titles that repeat',
    '<a href="https://a.example/" title="a"> a</a><a href="https://a.example/" title="b">a</a>',
    '<a href="https://a.example/"> a</a><a href="https://a.example/" title="b">a</a>',
  ],
  [
    'keeps the lines of preformatted text, and nothing else',
    '<pre> a <b>b</b><br>\n</pre>',
    '<pre> a b\n\n</pre>',
  ],
])('%s', (_, html, tidy) => {
  expect(toHtml(tidyHtml(fromHtml(html, { fragment: true })))).toBe(tidy);
});
