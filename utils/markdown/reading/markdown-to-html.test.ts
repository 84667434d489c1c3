import { describe, expect, it } from 'vitest';
import { markdownToHtml } from './markdown-to-html';

type Case = [what: string, markdown: string, html: string];

function check(_: string, markdown: string, html: string): void {
  expect(markdownToHtml(markdown)).toBe(html);
}

describe('CommonMark and GFM', () => {
  it.each<Case>([
    ['nothing', '', ''],
    ['paragraphs and headings', '# 一\n\n二\n三\n', '<h1>一</h1>\n<p>二\n三</p>'],
    ['emphasis', '**注意**：*甲*~~乙~~', '<p><strong>注意</strong>：<em>甲</em><del>乙</del></p>'],
    ['hard breaks', '一\\\n二  \n三', '<p>一<br>\n二<br>\n三</p>'],
    [
      'lists in lists',
      '3. 甲\n   - 乙\n4. 丙',
      '<ol start="3">\n<li>甲\n<ul>\n<li>乙</li>\n</ul>\n</li>\n<li>丙</li>\n</ol>',
    ],
    ['ticks', '- [x] 甲\n- [ ] 乙\n- [ ]', '<ul>\n<li>☑ 甲</li>\n<li>☐ 乙</li>\n<li>[ ]</li>\n</ul>'],
    [
      'code',
      '```js\na\n\n<b>\n```\n\n`<i>`',
      '<pre><code class="language-js">a\n\n&#x3C;b>\n</code></pre>\n<p><code>&#x3C;i></code></p>',
    ],
    [
      'a table',
      '| a | b |\n| - | - |\n| 1\\|2 | <br>`c\\|d` |',
      '<table>\n<thead>\n<tr>\n<th>a</th>\n<th>b</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>1|2</td>\n<td><br><code>c|d</code></td>\n</tr>\n</tbody>\n</table>',
    ],
    [
      'addresses as they are written',
      '[甲](<https://a.example/中 文?{b}>) ![乙][c]\n\n[c]: https://a.example/图.png "丙"',
      '<p><a href="https://a.example/中 文?{b}">甲</a> <img src="https://a.example/图.png" alt="乙" title="丙"></p>',
    ],
    ['a bare address', 'https://a.example/', '<p><a href="https://a.example/">https://a.example/</a></p>'],
    ['an escaped address', 'https\\://a.example/', '<p>https://a.example/</p>'],
    [
      'HTML',
      '<div>\n\n*a* <u>b</u><!-- c -->\n\n</div>',
      '<div>\n<p><em>a</em> <u>b</u><!-- c --></p>\n</div>',
    ],
  ])('%s', check);
});

describe('footnotes', () => {
  it.each<Case>([
    [
      'as a list at the end, in the order of the references',
      '甲[^b]乙[^a]丙[^b]\n\n[^a]: 一\n\n[^b]: 二\n\n末',
      '<p>甲<sup>1</sup>乙<sup>2</sup>丙<sup>1</sup></p>\n<p>末</p>\n<hr>\n<ol>\n<li>二</li>\n<li>一</li>\n</ol>',
    ],
    [
      'that refer to others or are not referred to',
      '甲[^a]\n\n[^c]: 三\n\n[^a]: 一[^b]\n\n[^b]: 二',
      '<p>甲<sup>1</sup></p>\n<hr>\n<ol>\n<li>一<sup>3</sup></li>\n<li>三</li>\n<li>二</li>\n</ol>',
    ],
  ])('%s', check);
});

describe('Obsidian', () => {
  it.each<Case>([
    ['a link to a note', '见[[某公司]]和[[某公司#营收|营收]]', '<p>见某公司和营收</p>'],
    ['an embedded picture', '![[图 1.png]]', '<p>图 1.png</p>'],
    ['a marked passage', '甲==乙 [[丙]]==丁', '<p>甲<mark>乙 丙</mark>丁</p>'],
    ['no marked passage', 'a == b, c == d ===', '<p>a == b, c == d ===</p>'],
    [
      'a callout with a title',
      '> [!quote]- 某人\n> 一 [[二]]',
      '<blockquote>\n<p><strong>某人</strong><br>\n一 二</p>\n</blockquote>',
    ],
    ['a callout without', '> [!NOTE]\n> 一', '<blockquote>\n<p>一</p>\n</blockquote>'],
    [
      'what is escaped',
      '\\[\\[甲]] \\==乙==\n\n> \\[!note] 丙',
      '<p>[[甲]] ==乙==</p>\n<blockquote>\n<p>[!note] 丙</p>\n</blockquote>',
    ],
    ['code', '`[[甲]] ==乙==`', '<p><code>[[甲]] ==乙==</code></p>'],
  ])('%s', check);
});
