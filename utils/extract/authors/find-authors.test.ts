// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readMetadata } from '../metadata/read-metadata';

const NOW = new Date('2026-11-30T00:00:00Z');

interface Shown {
  /** In the page's head. */
  head?: string;
  /** Between headline and text. */
  info?: string;
  /** The first words of the text. */
  first?: string;
  /** The last words of the text. */
  last?: string;
  /** Behind the last paragraph, in the same box. */
  end?: string;
  /** Behind the article. */
  behind?: string;
}

function read(lang: string, title: string, paragraph: string, shown: Shown) {
  const { head = '', info = '', first = '', last = '', end = '', behind = '' } = shown;
  const html =
    `<html lang="${lang}"><head><title>${title}</title>${head}</head><body><article><h1>${title}</h1>` +
    `<div class="info">${info}</div><div class="text"><p>${first}${paragraph}</p><p>${paragraph}</p><p>${paragraph}${last}</p>${end}</div></article>${behind}</body></html>`;
  const page = new DOMParser().parseFromString(html, 'text/html');
  return readMetadata(page, 'https://www.ziwuxian.example/a/88123.html', NOW, undefined).authors;
}

const CHINESE =
  '海岬航运周二公布，第三季度营业收入同比增长百分之十二，达到四十八亿二千万元，主要得益于太平洋航线集装箱运价回升以及零售客户订舱量恢复。';
const ENGLISH =
  'Harbourline Freight said on Tuesday that its revenue rose by twelve percent in the third quarter, helped by higher rates.';

describe('the authors of a Chinese page', () => {
  const authors = (shown: Shown) => read('zh-CN', '海岬航运第三季度利润超预期', CHINESE, shown);

  it.each<[string, Shown, string[]]>([
    [
      'a desk in front of the paper and its reporter',
      { info: '整合 子午报·子午客户端记者 王小明' },
      ['王小明'],
    ],
    [
      'two names without a blank and where they report from',
      { info: '本报记者王小明李小红发自北京' },
      ['王小明', '李小红'],
    ],
    ['a name of two characters in such a run', { info: '本报记者王明李小红' }, ['王明', '李小红']],
    ['a column in front of its author', { info: '《深海》作者 王小明' }, ['王小明']],
    ['a name in brackets as the last words', { last: '（王小明）' }, ['王小明']],
    ['two names in brackets as the last words', { last: '（王小明 李小红）' }, ['王小明', '李小红']],
    ['a name in brackets in a line of its own', { end: '<p>（王小明）</p>' }, ['王小明']],
    ['an original and the account it was made for', { info: '原创：王小明编译 子午研究' }, ['王小明']],
    ['an original without a mark', { info: '原创：王小明' }, ['王小明']],
    [
      'a name in brackets before the source',
      { info: '[ 王小明 ] 来源：子午日报', head: '<meta name="author" content="李编辑">' },
      ['王小明'],
    ],
    [
      'a name and outlet in square brackets',
      { info: '<span class="author">[王小明，子午网]</span>' },
      ['王小明'],
    ],
    [
      'a professor behind the text, beside an editor in the data',
      { last: '（作者：王小明 子午大学教授）', head: '<meta name="author" content="李小红">' },
      ['王小明'],
    ],
    ['what the author is behind a verb', { last: '（作者王小明系子午大学金融学院教授）' }, ['王小明']],
    ['what the author is in front of the name', { last: '（作者系子午大学教授 王小明）' }, ['王小明']],
    ['what the author is behind a comma', { last: '（作者：王小明，子午大学教授）' }, ['王小明']],
    ['a name set right under the last line', { end: '<p style="text-align: right">王小明</p>' }, ['王小明']],
    [
      'the same by an old attribute',
      { end: '<p align="right"><b>王小明 李小红</b></p>' },
      ['王小明', '李小红'],
    ],
    [
      'reporter and kind of report with a slash',
      { info: '<div class="author">記者王小明／即時報導</div>' },
      ['王小明'],
    ],
    ['desk and reporter with a slash', { info: '<div class="author">示例快訊/王小明</div>' }, ['王小明']],
    [
      'reporter and place with a slash, in the data',
      {
        head: '<script type="application/ld+json">{"@type":"NewsArticle","author":{"name":"記者王小明／台北報導"}}</script>',
      },
      ['王小明'],
    ],
    [
      'a dateline without brackets',
      { first: '子午社北京3月10日电 记者王小明、李小红报道：' },
      ['王小明', '李小红'],
    ],
    [
      'a handle beside a counter',
      { info: '<span class="p_author">coolbear</span> <a>12人参与评论</a>' },
      ['coolbear'],
    ],
    [
      'an electronic paper',
      { info: '本报记者 程一帆　《 子午青年报 》（ 2026年03月10日　 02 版）' },
      ['程一帆'],
    ],
    ['a compound surname', { info: '<div class="author">示例快訊／范姜佳鈺</div>' }, ['范姜佳鈺']],
  ])('reads %s', (_, shown, names) => expect(authors(shown)).toEqual(names));

  it.each<[string, Shown]>([
    ['who was spoken to', { first: '“运价还会上涨。”海岬航运首席执行官（王小明）说。' }],
    [
      'people who were quoted, each behind their words',
      { first: `${CHINESE}（王小明）</p><p>`, last: '（李小红）' },
    ],
    ['a name behind the first paragraph alone', { first: `${CHINESE}（王小明）</p><p>` }],
    ['the photographer', { last: '（王小明 摄）' }],
    ['the photographer behind a slash', { last: '（王小明/摄）' }],
    ['the photographer, set right', { end: '<p style="text-align:right">王小明 摄</p>' }],
    ['the photographer behind a label', { end: '<p style="text-align:right">摄影：王小明</p>' }],
    ['the agency', { last: '（新华社）' }],
    ['a site whose name begins like a surname', { last: '（和讯网）' }],
    ['a house whose name begins like a surname', { last: '（金融界）' }],
    ['the end', { last: '（全文完）' }],
    ['where it goes on', { last: '（下转第三版）' }],
    ['the title of a person', { info: '财经评论员' }],
    ['a label alone', { info: '<span class="author">作者</span>' }],
    ['how many take part', { info: '<a class="author-review">0人参与评论</a>' }],
    ['how many read it', { info: '<span class="author">128人阅读</span>' }],
    [
      'the way through the site',
      { info: '<div class="news-author">当前位置 : <a>首页</a> &gt; <a>社会关注</a> &gt; 正文</div>' },
    ],
    ['a warning about originals', { info: '原创内容，未经授权不得转载' }],
    ['a saying, set right between two paragraphs', { first: `${CHINESE}</p><p align="right">王小明</p><p>` }],
    ['the day, set right', { end: '<p style="text-align:right">2026年3月10日</p>' }],
    ['the company, set right', { end: '<p style="text-align:right">海岬航运股份有限公司董事会</p>' }],
    ['a reporter who learns', { first: '记者从海岬航运获悉，' }],
    ['who asks', { first: '记者：王小明先生，您怎么看？' }],
  ])('takes none from %s', (_, shown) => expect(authors(shown)).toEqual([]));
});

describe('the authors of a page in an alphabet', () => {
  const authors = (shown: Shown, lang = 'en') =>
    read(lang, 'Harbourline profit beats forecasts', ENGLISH, shown);
  const inData = (...names: string[]) =>
    `<script type="application/ld+json">{"@type":"NewsArticle","author":${JSON.stringify(names.map((name) => ({ name })))}}</script>`;

  it.each<[string, Shown, string[]]>([
    [
      'the second of a byline whose first is in the data',
      {
        head: inData('Jane Roe'),
        info: '<div class="byline"><span><a href="/journalists/jane-roe">Jane Roe</a>, </span><span><a href="/journalists/john-doe">John Doe</a></span></div><p class="byline-time">4 Min Read</p>',
      },
      ['Jane Roe', 'John Doe'],
    ],
    [
      'a guest whose editor is in the data and hidden on the page',
      {
        head: inData('Ed Smith'),
        info: '<strong class="guest">By Jane Roe, CTO, Bitcorp<span style="display:none" itemprop="author"><a rel="author" href="/ed">Ed Smith</a> Editor</span></strong>',
      },
      ['Jane Roe'],
    ],
    [
      'a guest whose editor stands behind the byline',
      {
        head: inData('Ed Smith'),
        info: '<strong>By Jane Roe, CTO, Bitcorp</strong><p><a rel="author" href="/ed">Ed Smith</a> Editor</p>',
      },
      ['Jane Roe'],
    ],
    [
      'the author of the data who stands in front of who took the pictures',
      {
        head: inData('Jane Roe'),
        info: '<p><a rel="author" href="/jane">Jane Roe</a></p><p>Photos by John Doe</p>',
      },
      ['Jane Roe'],
    ],
    [
      'the name beside a label over the portrait',
      {
        info: '<div class="author-card"><figcaption>COMMENTARY BY</figcaption><a href="/staff/jane-roe" class="author-card__name">Jane Roe</a></div>',
      },
      ['Jane Roe'],
    ],
    [
      'a name with a button',
      { info: '<div class="byline">By <span>Jane Roe</span> <button>+ Follow</button></div>' },
      ['Jane Roe'],
    ],
    [
      'a name with a remark cut off',
      { info: '<p class="byline">By Jane Roe (photography</p>' },
      ['Jane Roe'],
    ],
    [
      'whom of the structured data the page prints',
      { head: inData('Jane Roe', 'Ann Loe'), info: '<p class="byline">By Jane Roe</p>' },
      ['Jane Roe'],
    ],
    [
      'the structured data where the byline is nobody',
      { head: inData('Jane Roe'), info: '<p class="byline">5 min read</p>' },
      ['Jane Roe'],
    ],
    ['an opinion behind its label', { info: '<p class="byline">Opinion by Jane Roe</p>' }, ['Jane Roe']],
  ])('reads %s', (_, shown, names) => expect(authors(shown)).toEqual(names));

  it.each<[string, string, Shown, string[]]>([
    [
      'vi',
      'a name set right',
      { end: '<p style="text-align:right;"><strong>Nguyễn Minh Anh</strong></p>' },
      ['Nguyễn Minh Anh'],
    ],
    [
      'vi',
      'a name set right with where the report is from',
      {
        end: '<p class="Normal" style="text-align:right;"><strong>Minh Anh</strong> (Theo <em>Reuters</em>)</p>',
      },
      ['Minh Anh'],
    ],
    ['vi', 'a label', { info: '<p class="author">Tác giả: Minh Anh</p>' }, ['Minh Anh']],
    [
      'ja',
      'a label',
      {
        info: '<div class="author"><span>この記事を書いた人</span> <a rel="author" href="/w/1">水野遥</a></div>',
      },
      ['水野遥'],
    ],
    [
      'ja',
      'a label in one element with the name',
      { info: '<p class="author">この記事を書いた人 水野遥</p>' },
      ['水野遥'],
    ],
    ['ja', 'a name with a button', { info: '<p class="author">水野遥 フォローする</p>' }, ['水野遥']],
    [
      'fr',
      'a name with a button',
      { info: '<p class="author">Par Anne Durand + Suivre</p>' },
      ['Anne Durand'],
    ],
  ])('reads in %s %s', (lang, _, shown, names) => expect(authors(shown, lang)).toEqual(names));

  it.each<[string, Shown, string?]>([
    [
      'the time it takes',
      {
        head: '<meta name="author" content="Reuters Editorial">',
        info: '<div class="byline">1 Min Read</div>',
      },
    ],
    ['the time it takes, in German', { info: '<div class="author">Lesezeit: 4 Minuten</div>' }, 'de'],
    ['the time it takes, in French', { info: '<div class="author">4 min de lecture</div>' }, 'fr'],
    ['a label without a name', { info: '<div class="author">COMMENTARY BY</div>' }],
    ['how many comments there are', { info: '<div class="author">12 Comments</div>' }],
    ['where a report is from, set right', { end: '<p style="text-align:right">(Theo Reuters)</p>' }, 'vi'],
    ['who took the picture, set right', { end: '<p style="text-align:right">Ảnh: Minh Anh</p>' }, 'vi'],
    ['who is quoted, set right', { end: '<p style="text-align:right">— Jane Roe</p>' }],
    ['a sentence, set right', { end: '<p style="text-align:right">Continue to the next page</p>' }],
  ])('takes none from %s', (_, shown, lang) => expect(authors(shown, lang)).toEqual([]));
});
