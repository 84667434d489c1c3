import { describe, expect, it } from 'vitest';
import { htmlToMarkdown } from './html-to-markdown';
import { markdownToHtml } from './reading/markdown-to-html';

type Case = [what: string, html: string, markdown: string];

function check(_: string, html: string, markdown: string): void {
  expect(htmlToMarkdown(html)).toBe(markdown === '' ? '' : `${markdown}\n`);
}

describe('blocks', () => {
  it.each<Case>([
    ['paragraphs', '<p>一</p>\n\n<p>二</p>', '一\n\n二'],
    ['text without a paragraph', '一<p>二</p>三', '一\n\n二\n\n三'],
    ['nothing', '<div> <p>&nbsp;</p><blockquote></blockquote><ul></ul></div>', ''],
    ['comments, styles and scripts', '<!-- 广告 --><style>p{}</style><p>一</p><script>x</script>', '一'],
    ['headings', '<h2>第一节</h2><h4>小节</h4><p>一</p>', '## 第一节\n\n#### 小节\n\n一'],
    ['a heading of two lines', '<h2>上<br>下</h2>', '## 上 下'],
    ['a heading with a paragraph in it', '<h3><div>标题</div></h3>', '### 标题'],
    ['a rule that is no front matter', '<hr><p>一</p><hr>', '***\n\n一\n\n***'],
    ['a quote', '<blockquote><p>一</p><p>二</p></blockquote>', '> 一\n>\n> 二'],
    ['lists in lists', '<ul><li>甲<ul><li>乙</li></ul></li><li>丙</li></ul>', '- 甲\n  - 乙\n- 丙'],
    ['a numbered list from its start', '<ol start="3"><li>甲</li><li>乙</li></ol>', '3. 甲\n4. 乙'],
    [
      'a countdown',
      '<ol reversed><li>甲</li><li><p>乙</p><p>丙</p></li></ol>',
      '- 2\\. 甲\n\n- 1\\. 乙\n\n  丙',
    ],
    ['an item with a paragraph of its own', '<ul><li><p>甲</p></li><li><p>乙</p></li></ul>', '- 甲\n- 乙'],
    ['an item of two paragraphs', '<ul><li><p>甲</p><p>乙</p></li></ul>', '- 甲\n\n  乙'],
    [
      'terms and their explanations',
      '<dl><dt>市盈率</dt><dd>股价除以每股收益</dd></dl>',
      '- 市盈率\n\n  股价除以每股收益',
    ],
    ['code', '<pre>a\n  b</pre>', '```\na\n  b\n```'],
    ['code with a fence in it', '<pre>```\na</pre>', '````\n```\na\n````'],
    ['code in text', '<p>用 <code>a`b</code></p>', '用 ``a`b``'],
  ])('%s', check);
});

describe('lines', () => {
  it.each<Case>([
    ['no space between Chinese characters', '<p>上半\n  年，“\n增长”\n</p>', '上半年，“增长”'],
    ['a space between words', '<p>net\n income\n增长</p>', 'net income 增长'],
    ['across elements', '<p>上<b>半</b>\n年</p>', '上**半**年'],
    ['a space that was written stays', '<p>当前 经济</p>', '当前 经济'],
    ['indents go', '<p>　　一</p><p>&nbsp;&nbsp;二　</p>', '一\n\n二'],
    ['a hard break', '<p>一<br>　　二</p>', '一\\\n二'],
    ['breaks at the ends go', '<p><br>一<b>二<br></b></p>', '一**二**'],
    ['two breaks are a new paragraph', '<p>一<br> <br>　　二</p>', '一\n\n二'],
    [
      'two breaks, one of them in emphasis',
      '<p><a href="https://a.example/"><b>一<br></b> <br>二</a></p>',
      '[**一**\\\n二](https://a.example/)',
    ],
    ['two breaks in emphasis too', '<p><b>一<br><br>二</b>三</p>', '**一**\n\n**二**三'],
  ])('%s', check);
});

describe('emphasis', () => {
  it.each<Case>([
    ['between Chinese characters', '<p>营收<b>增长</b>了</p>', '营收**增长**了'],
    ['punctuation moves out before a letter', '<p><b>注意：</b>正文</p>', '**注意**：正文'],
    ['but stays where nothing forces it', '<p><b>注意：</b></p>', '**注意：**'],
    ['quotes move out together', '<p>称<b>“稳健。”</b>并</p>', '称“**稳健。**”并'],
    [
      'a bracket that would be torn stays',
      '<p>将<b>（一）扩大</b>内需</p>',
      '将<strong>（一）扩大</strong>内需',
    ],
    ['a unit stays with its figure', '<p>上涨<b>5%</b>至</p>', '上涨<strong>5%</strong>至'],
    ['a dash is not split', '<p><b>结论——</b>正文</p>', '**结论**——正文'],
    ['punctuation alone is not strong', '<p>一<b>：</b>二</p>', '一：二'],
    ['white space moves out', '<p><b>Note: </b>text</p>', '**Note:** text'],
    ['neighbours are one', '<p><b>注</b><strong>意</strong></p>', '**注意**'],
    ['inside itself it is one', '<p><b>注<strong>意</strong></b></p>', '**注意**'],
    ['strong and emphasis at once', '<p><b><i>注意：</i></b>正文</p>', '***注意***：正文'],
    [
      'strong and emphasis at once beside emphasis',
      '<p><b><i>一</i></b><i>二</i></p>',
      '*<strong>一</strong>二*',
    ],
    ['side by side', '<p>一<b>二</b><i>三</i>四</p>', '一**二**<em>三</em>四'],
    [
      'around a link',
      '<p>见<b><a href="https://a.example/">公告。</a></b>了</p>',
      '见[**公告。**](https://a.example/)了',
    ],
    ['around blocks', '<b><p>一</p><p>二。</p></b>', '**一**\n\n**二。**'],
    ['struck out', '<p>原价<s>10</s>元</p>', '原价~~10~~元'],
    ['raised and lowered text', '<p>10<sup>4</sup> CO<sub>2</sub></p>', '10<sup>4</sup> CO<sub>2</sub>'],
    [
      'and in a link',
      '<a href="https://a.example/">注<sup>4</sup></a>',
      '[注<sup>4</sup>](https://a.example/)',
    ],
    ['quotation marks', '<p><q>稳健</q></p>', '“稳健”'],
  ])('%s', check);
});

describe('links and pictures', () => {
  it.each<Case>([
    [
      'a link',
      '<p><a href="https://a.example/b?c=1&amp;d=2">公告</a></p>',
      '[公告](https://a.example/b?c=1&d=2)',
    ],
    [
      'brackets in text and address',
      '<p><a href="https://a.example/b(c)d)">[附件]</a></p>',
      '[\\[附件\\]](https://a.example/b\\(c\\)d\\))',
    ],
    [
      'a space in the address',
      '<p><a href="https://a.example/b c">附件</a></p>',
      '[附件](<https://a.example/b c>)',
    ],
    [
      'what looks like a reference',
      '<p><a href="https://a.example/?a&amp;copy;=1">x</a></p>',
      '[x](https://a.example/?a\\&copy;=1)',
    ],
    ['no text', '<p>一<a href="https://a.example/"> </a>二</p>', '一 二'],
    [
      'an address that is not allowed',
      '<p><a href="javascript:x">一</a><img src="data:x" alt="二"></p>',
      '一',
    ],
    [
      'a link around blocks',
      '<a href="https://a.example/"><h3>一</h3><p>二</p></a>',
      '### [一](https://a.example/)\n\n[二](https://a.example/)',
    ],
    [
      'a picture',
      '<p><img src="https://a.example/b c.png" alt="图]一\n[二" referrerpolicy="no-referrer"></p>',
      '![图\\]一 \\[二](<https://a.example/b c.png>)',
    ],
    [
      'a linked picture',
      '<a href="https://a.example/"><img src="https://a.example/b.png" alt=""></a>',
      '[![](https://a.example/b.png)](https://a.example/)',
    ],
    [
      'a caption set as a heading',
      '<figure><img src="https://a.example/b.png"><figcaption><h4>资料图</h4></figcaption></figure>',
      '![](https://a.example/b.png)\n\n*资料图*',
    ],
    [
      'a figure with its caption',
      '<figure><img src="https://a.example/b.png" alt="工厂"><figcaption>图：<i>某社</i>记者摄。</figcaption></figure><p>一</p>',
      '![工厂](https://a.example/b.png)\n\n*图：某社记者摄。*\n\n一',
    ],
  ])('%s', check);
});

describe('tables', () => {
  it.each<Case>([
    [
      'with a heading',
      '<table><caption>表1：营收</caption><thead><tr><th>年份</th><th>营收（亿元）</th></tr></thead><tbody><tr><td>2021</td><td>1|2<br>3</td></tr></tbody></table>',
      '*表1：营收*\n\n| 年份 | 营收（亿元） |\n| ---- | ------------ |\n| 2021 | 1\\|2<br>3    |',
    ],
    [
      'whose first row can be the heading',
      '<table><tr><td><p>项目</p></td><td>2021年</td><td>2022年</td></tr><tr><td>营收</td><td>100.5</td><td>-3%</td></tr></table>',
      '| 项目 | 2021年 | 2022年 |\n| ---- | ------ | ------ |\n| 营收 | 100.5  | -3%    |',
    ],
    [
      'whose rows have headings too',
      '<table><tr><th></th><th>Q1</th></tr><tr><th>Sales</th><td>1</td></tr></table>',
      '|       | Q1 |\n| ----- | -- |\n| Sales | 1  |',
    ],
    [
      'with code in a cell',
      '<table><tr><th>a</th><th>b</th></tr><tr><td><code>c|d</code></td><td></td></tr></table>',
      '| a      | b |\n| ------ | - |\n| `c\\|d` |   |',
    ],
    [
      'with merged cells',
      '<table><tr><th rowspan="2">项目</th><th colspan="2">2022</th></tr><tr><th>上半年</th><th>下半年</th></tr><tr><td>营收 &amp; 利润</td><td>1</td><td>2<sup>注</sup></td></tr></table>',
      '<table>\n<tbody>\n<tr><th rowspan="2">项目</th><th colspan="2">2022</th></tr>\n<tr><th>上半年</th><th>下半年</th></tr>\n<tr><td>营收 &amp; 利润</td><td>1</td><td>2<sup>注</sup></td></tr>\n</tbody>\n</table>',
    ],
    [
      'with blocks in a cell',
      '<table><caption>表2</caption><thead><tr><th>a</th><th>b</th></tr></thead><tfoot><tr><td>合计</td><td>3</td></tr></tfoot><tbody><tr><td><p>一</p><p>二</p></td><td><pre>c\n\nd</pre></td></tr></tbody></table>',
      '<table>\n<caption>表2</caption>\n<thead>\n<tr><th>a</th><th>b</th></tr>\n</thead>\n<tbody>\n<tr><td><p>一</p><p>二</p></td><td><pre>c&#10;\nd</pre></td></tr>\n</tbody>\n<tfoot>\n<tr><td>合计</td><td>3</td></tr>\n</tfoot>\n</table>',
    ],
    [
      'with a title and a note over all columns',
      '<table><tr><td colspan="2"><b>表1</b></td></tr><tr><th>项目</th><th>金额</th></tr><tr><td>营收</td><td>1</td></tr><tr><td colspan="2"></td></tr><tr><td colspan="2">注：单位为亿元。</td></tr></table>',
      '***表1***\n\n| 项目 | 金额 |\n| ---- | ---- |\n| 营收 | 1    |\n\n注：单位为亿元。',
    ],
    [
      'without anything that could be a heading',
      '<table><tr><td>营收</td><td>100.5</td></tr><tr><td>利润</td><td>20.1</td></tr></table>',
      '<table>\n<tbody>\n<tr><td>营收</td><td>100.5</td></tr>\n<tr><td>利润</td><td>20.1</td></tr>\n</tbody>\n</table>',
    ],
    [
      'that only places things',
      '<table><tr><td><img src="https://a.example/b.png"></td></tr><tr><td>图注</td></tr></table>',
      '![](https://a.example/b.png)\n\n图注',
    ],
  ])('%s', check);

  it('does not grow a column beyond its widest cell that can be read at a glance', () => {
    const rows = `<tr><td>${'长'.repeat(5000)}</td><td>1</td></tr>${'<tr><td>a</td><td>1</td></tr>'.repeat(100)}`;
    const markdown = htmlToMarkdown(`<table><tr><th>a</th><th>b</th></tr>${rows}</table>`);
    expect(markdown.length).toBeLessThan(5000 + 103 * 45);
  });
});

describe('text that looks like markup stays text', () => {
  it.each<Case>([
    ['front matter and rules', '<p>---</p><p>***</p><p>===</p>', '\\---\n\n\\*\\*\\*\n\n\\==='],
    [
      'headings, quotes and lists',
      '<p># 一</p><p>&gt; 二</p><p>1. 三</p><p>- 四</p><p>2022. 五</p>',
      '\\# 一\n\n\\> 二\n\n1\\. 三\n\n\\- 四\n\n2022\\. 五',
    ],
    ['emphasis and code', '<p>*一* _二_ `三` ~~四~~</p>', '\\*一\\* \\_二\\_ \\`三\\` \\~\\~四\\~\\~'],
    ['links', '<p>[一](二) ![三]</p>', '\\[一]\\(二) !\\[三]'],
    ['HTML', '<p>&lt;b&gt; &lt;!-- x --&gt; a &lt; b</p>', '\\<b> \\<!-- x --> a < b'],
    [
      'references, and no others',
      '<p>&amp;copy; S&amp;P 500 R&amp;D; AT&amp;T</p>',
      '\\&copy; S&P 500 R\\&D; AT&T',
    ],
    [
      'tables',
      '<p>| a | b |<br>| - | - |</p><p>一 | 二</p>',
      '\\| a \\| b \\|\\\n\\| - \\| - \\|\n\n一 \\| 二',
    ],
    ['marks of Obsidian', '<p>==一== [[二]] a == b</p>', '\\==一\\== \\[\\[二]] a \\== b'],
    ['formulas', '<p>$$x$$ US$5 $6</p>', '$\\$x\\$\\$ US$5 $6'],
    [
      'terms, attributes and front matter of others',
      '<p>+++</p><p>一<br>: 二</p><p>{: .三}</p>',
      '\\+++\n\n一\\\n\\: 二\n\n\\{: .三}',
    ],
    ['backslashes', '<p>C:\\*\\a</p>', 'C:\\\\\\*\\a'],
  ])('%s', check);
});

describe('templates stay text, for Liquid, Nunjucks and Hugo look for them before Markdown is read', () => {
  it.each<Case>([
    [
      'in text',
      '<h2>一 {#二}</h2><p>{{ a }} {% b %} {# c #} {{{d}}} {{&lt; e &gt;}}</p>',
      '## 一 {<!-- -->#二}\n\n{<!-- -->{ a }} {<!-- -->% b %} {<!-- --># c #<!-- -->} {<!-- -->{<!-- -->{d}}} {<!-- -->{< e >}}',
    ],
    ['over elements', '<p>{<b>{ a</b>, x<b>{</b>{ b</p>', '{**{ a**, x{<!-- -->{ b'],
    [
      'in code in text',
      '<p>用 <code>{{ a*b }}</code></p>',
      '用 <code>&#123;&#123; a&#42;b &#125;&#125;</code>',
    ],
    ['over pieces of code', '<p><code>{</code><code>% a</code></p>', '<code>&#123;% a</code>'],
    [
      'in code in a cell',
      '<table><tr><th>a</th><th>b</th></tr><tr><td><code>{{c|d}}</code></td><td></td></tr></table>',
      '| a                                | b |\n| -------------------------------- | - |\n| <code>&#123;&#123;c&#124;d&#125;&#125;</code> |   |',
    ],
    [
      'in code of lines',
      '<ul><li>一<pre>a &amp;&lt;\n\n{{ b }}\n</pre></li></ul>',
      '- 一\n\n  <pre><code>a &#x26;&#x3C;&#10;\n  &#123;{ b }}\n  </code></pre>',
    ],
    [
      'in addresses and titles',
      '<p><a href="https://a.example/{{b}}" title="{% c %}">{{ d }}</a><img src="https://a.example/{#e" alt="{{ f"></p>',
      '[{<!-- -->{ d }}](https://a.example/&#123;{b}} "&#123;% c %}")![&#123;{ f](https://a.example/&#123;#e)',
    ],
    [
      'in a table of HTML',
      '<table><tr><td colspan="2" rowspan="2">{{ a }}<img src="https://a.example/{{b" alt=""></td><td>1</td></tr><tr><td>2</td></tr></table>',
      '<table>\n<tbody>\n<tr><td colspan="2" rowspan="2">&#123;{ a }}<img src="https://a.example/&#123;{b" alt=""></td><td>1</td></tr>\n<tr><td>2</td></tr>\n</tbody>\n</table>',
    ],
  ])('%s', check);
});

it('keeps pictures that are written into the article, but no drawings', () => {
  const picture = '<p><img src="data:image/png;base64,iVBORw0KGgo=" alt="a"></p>';
  const markdown = '![a](data:image/png;base64,iVBORw0KGgo=)\n';
  expect(htmlToMarkdown(picture)).toBe(markdown);
  expect(markdownToHtml(markdown)).toBe(picture);
  expect(htmlToMarkdown('<p>b<img src="data:image/svg+xml;base64,AAAA" alt="a"></p>')).toBe('b\n');
});
