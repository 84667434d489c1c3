// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { toIso } from '../../article/zoned-time';
import { siteRuleFor } from '../sites';
import { readMetadata } from './read-metadata';

const now = new Date('2026-11-24T00:00:00Z');
const paragraph =
  'The factory that the company opened last spring will run three shifts from now on, its owner said.';

function read(html: string, url = 'https://www.acme.example/a/1') {
  const document = new DOMParser().parseFromString(html, 'text/html');
  const before = document.documentElement.outerHTML;
  const metadata = readMetadata(document, url, now, siteRuleFor(url));
  expect(document.documentElement.outerHTML).toBe(before);
  return metadata;
}
const published = (html: string, url?: string) => {
  const time = read(html, url).published;
  return time && `${toIso(time)} ${time.from}`;
};

describe('the whole of a page', () => {
  it('reads a Chinese page by what it prints', () => {
    const page = `<title>某公司扩产_产经_某某财经_某某网</title><meta name="author" content="某某网">
      <div class="path"><a href="/">首页</a> &gt; <a href="/cj/">产经</a> &gt; 正文</div>
      <h1>某公司扩产</h1><div><span>2022年08月18日 16:47</span>　<span>来源：中原青年报</span></div>
      <p>中原青年报讯（记者 张三）${'某公司今日公告称，将投资扩产。'.repeat(6)}</p><p>责任编辑：李四 SN123</p>`;
    expect(read(page, 'https://news.acme.cn/a/1')).toMatchObject({
      title: '某公司扩产',
      authors: ['张三'],
      editors: ['李四'],
      source: '中原青年报',
      site: '某某网',
      lang: 'zh-CN',
      published: { instant: '2022-08-18T08:47:00.000Z', offset: 480, precision: 'minute', from: 'text' },
    });
  });

  it('reads an English page by its structured data', () => {
    const page = `<html lang="en"><title>Acme opens plant | Acme Times</title><meta property="og:site_name" content="Acme Times">
      <link rel="canonical" href="https://www.acme.example/a/1?utm_source=x">
      <script type="application/ld+json">{"@type":"NewsArticle","headline":"Acme opens plant","datePublished":"2022-08-18T08:47:00-04:00",
      "dateModified":"2022-08-18T10:00:00-04:00","author":[{"@type":"Person","name":"Jane Roe"},{"@type":"Organization","name":"Acme Times"}],
      "articleSection":"Business","keywords":["plants","Acme"]}</script>
      <h1>Acme opens plant</h1><p>${paragraph}</p>`;
    expect(read(page)).toMatchObject({
      title: 'Acme opens plant',
      authors: ['Jane Roe'],
      sections: ['Business'],
      site: 'Acme Times',
      canonicalUrl: 'https://www.acme.example/a/1',
      keywords: ['plants', 'Acme'],
      published: { offset: -240, from: 'json-ld' },
      modified: { instant: '2022-08-18T14:00:00.000Z' },
    });
  });

  it('reads an empty page', () => {
    expect(read('')).toMatchObject({
      title: '',
      authors: [],
      editors: [],
      sections: [],
      site: 'acme.example',
      images: [],
    });
  });
});

describe('the time of publication', () => {
  const head = (meta: string) => `<title>Rates fall</title>${meta}<h1>Rates fall</h1>`;

  it.each([
    [
      'JSON-LD before meta',
      head(
        '<script type="application/ld+json">{"@type":"Article","datePublished":"2022-08-18T01:00:00Z"}</script><meta property="article:published_time" content="2022-08-19T01:00:00Z">',
      ),
      '2022-08-18T01:00:00+00:00 json-ld',
    ],
    [
      'meta before text',
      `${head('<meta name="weibo: article:create_at" content="2022-08-18 16:47">')}<p>2022-08-19 10:00</p>`,
      '2022-08-18T16:47:00+00:00 meta:weibo:article:create_at',
    ],
    [
      'marked-up time before text',
      `${head('')}<p>2022-08-19 10:00</p><time datetime="2022-08-18T16:47:00Z">now</time>`,
      '2022-08-18T16:47:00+00:00 time',
    ],
    [
      'text near the headline',
      `${head('')}<p>Published 18 August 2022, 4:47 pm</p>`,
      '2022-08-18T16:47:00+00:00 text',
    ],
    [
      'text above the headline',
      '<title>Rates fall</title><p>18 August 2022</p><h1>Rates fall</h1>',
      '2022-08-18 text',
    ],
    [
      'the publication beside the update',
      `${head('')}<p>Updated 19 August 2022 Published 18 August 2022</p>`,
      '2022-08-18 text',
    ],
    [
      'no day in a sentence',
      `${head('')}<p>On 18 August 2022 the bank said that it would no longer pay any interest at all on deposits of its customers, large or small, until further notice.</p>`,
      undefined,
    ],
    ['no future', head('<meta name="date" content="2027-01-01">'), undefined],
    [
      'the finer of two that agree',
      `${head('<meta name="publishdate" content="2022-08-18">')}<p>2022-08-18 16:47</p>`,
      '2022-08-18T16:47:00+00:00 text',
    ],
    ['a day without a year', `${head('')}<p>08-18 16:47</p>`, '2026-08-18T16:47:00+00:00 text'],
  ])('takes %s', (_what, html, time) => {
    expect(published(html)).toBe(time);
  });

  it('falls back on the address', () => {
    expect(published(head(''), 'https://www.acme.example/2022/08/18/rates')).toBe('2022-08-18 url');
  });

  it("uses the site's zone", () => {
    const html = `${head('')}<div class="date-source"><span class="date">2022年08月18日 16:47</span></div>`;
    expect(published(html, 'https://finance.sina.com.cn/x/doc-1.shtml')).toBe(
      '2022-08-18T16:47:00+08:00 site',
    );
  });
});

describe('authors', () => {
  const body = `<p>${paragraph}</p>`;

  it.each([
    [
      'a marked byline',
      '<div class="byline">By <a href="/author/jane">Jane Roe</a>, Acme Staff Writer</div>',
      ['Jane Roe'],
    ],
    ['a printed byline', '<p>By Jane Roe and John Doe</p>', ['Jane Roe', 'John Doe']],
    ['a name beside the time', '<span>Jane Roe | 18 August 2022</span>', ['Jane Roe']],
    ['a credit line at the end', `${body}<p>(Reporting by Jane Roe; Editing by John Doe)</p>`, ['Jane Roe']],
    ['an agency where no person signs', '<div class="author">Reuters</div>', ['Reuters']],
    ['an agency alone under the headline', '<p class="credit">Reuters</p>', ['Reuters']],
    ['an agency with the place it reports from', '<ul><li>AFP, MANILA</li></ul>', ['AFP']],
    ['no agency before a name, as under a picture', '<p>Reuters, Ada Lindqvist</p>', []],
    ['no agency under a picture', '<figure><img src="a.jpg"><p>Reuters</p></figure>', []],
    ['the person beside an agency', '<div class="author">Jane Roe, Reuters</div>', ['Jane Roe']],
    [
      'names with particles',
      '<p>By John v. Roe-Poe and Ana de la Cruz</p>',
      ['John v. Roe-Poe', 'Ana de la Cruz'],
    ],
    [
      'the byline that shares its line with a counter',
      '<div><span class="author">Jane Roe</span><span>3 shares</span><span class="size">Text size</span></div>',
      ['Jane Roe'],
    ],
    [
      'several bylines in one line',
      '<div><span class="author">Jane Roe</span> <span class="author">John Doe</span> <b>4 min</b></div>',
      ['Jane Roe', 'John Doe'],
    ],
    ['nobody for the site', '<div class="author">Acme Times</div>', []],
    ['nobody for an edition of it', '<div class="author">Acme Times Asia</div>', []],
    ['a desk', '<div class="author">Acme Times Staff</div>', ['Acme Times Staff']],
    ['the byline that is a link to its author', '<p><a href="/jane">By Jane Roe</a></p>', ['Jane Roe']],
    [
      'nobody who signs an article that is linked to',
      `${body}<a href="/b"><h3>Yields rise</h3><p>${paragraph}</p><h6>By Jane Roe</h6></a>`,
      [],
    ],
    ['nobody far from the headline', `${`<p>${paragraph}</p>`.repeat(40)}<p>By Jane Roe</p>`, []],
  ])('gives %s', (_what, byline, authors) => {
    const page = `<html lang="en"><title>Rates fall</title><meta property="og:site_name" content="Acme Times"><h1>Rates fall</h1>${byline}${body}`;
    expect(read(page).authors).toEqual(authors);
  });

  it('takes the printed byline where the data lists editors too', () => {
    const page = `<html lang="en"><title>Rates fall</title><script type="application/ld+json">{"@type":"Article","headline":"Rates fall",
      "author":[{"@type":"Person","name":"Jane Roe"},{"@type":"Person","name":"Ed Itor"}]}</script><h1>Rates fall</h1><p>By Jane Roe</p>`;
    expect(read(page).authors).toEqual(['Jane Roe']);
  });
});

describe('authors on Chinese pages', () => {
  const text =
    '港务局周一表示，从下月起将上调集装箱装卸费，涨幅约为一成，这是三年来的首次调整，货主代表随后表示将与船公司协商分摊。';
  const page = (head: string, line: string) =>
    `<html lang="zh-CN"><title>装卸费上调</title>${head}<h1>装卸费上调</h1>${line}<p>${text}</p><p>${text}</p>`;

  it.each([
    ['本报记者 张三 李四 发自北京', ['张三', '李四']],
    ['文｜张三', ['张三']],
    ['撰文/张三', ['张三']],
    ['作者：张三、李四', ['张三', '李四']],
    ['記者 張三', ['張三']],
    ['責任編輯：張三', []],
    ['新华社', []],
  ])('reads %s', (line, authors) => {
    expect(read(page('', `<p>${line}</p>`)).authors).toEqual(authors);
  });

  it('takes no declared author that is the declared source', () => {
    const head =
      '<meta name="mediaid" content="某某消费"><meta property="article:author" content="某某消费">';
    expect(read(page(head, ''))).toMatchObject({ authors: [], source: '某某消费' });
  });

  it('takes a person for the writer who is named as a source behind the outlet', () => {
    const line = '<div>2022年08月18日 16:47 《某某周刊》</div><p>来源：张三</p>';
    expect(read(page('', line))).toMatchObject({ authors: ['张三'], source: '某某周刊' });
  });

  it('takes the bracket off a source', () => {
    expect(read(page('', '<div>2022年08月18日 16:47 [来源：某某日报 ]</div>')).source).toBe('某某日报');
  });
});

describe('sections', () => {
  it.each([
    [
      'JSON-LD',
      '<script type="application/ld+json">{"@type":"BreadcrumbList","itemListElement":[{"position":2,"name":"Banks"},{"position":1,"item":{"name":"Markets"}}]}</script>',
      ['Markets', 'Banks'],
    ],
    [
      'a breadcrumb',
      '<nav class="breadcrumbs"><a>Home</a><a>Markets</a><a>Banks</a></nav>',
      ['Markets', 'Banks'],
    ],
    ['a labelled line', '<div>当前位置：首页 > 财经 > 银行 > 正文</div>', ['财经', '银行']],
    ['meta', '<meta property="article:section" content="Markets">', ['Markets']],
    [
      'a list in one value',
      '<meta property="article:section" content="Markets,Small Banks">',
      ['Markets', 'Small Banks'],
    ],
    [
      'a name with commas',
      '<meta property="article:section" content="Food, Drink and Travel">',
      ['Food, Drink and Travel'],
    ],
    [
      'no place on the front page',
      '<nav class="breadcrumb"><a>A la une</a><a>Économie</a></nav>',
      ['Économie'],
    ],
    ['no number', '<meta property="article:section" content="42">', []],
    ['no page of a template', '<nav class="breadcrumb"><a>Home</a><a>Sample Page</a></nav>', []],
    ['nothing', '', []],
  ])('come from %s', (_what, html, sections) => {
    expect(read(`<title>Rates fall</title>${html}<h1>Rates fall</h1>`).sections).toEqual(sections);
  });
});

it('survives a line of a million characters and a title of five thousand', () => {
  const title = 'word '.repeat(1_000);
  const page = `<title>${title}</title><h1>${title}</h1><p>${'- ( 。（ '.repeat(150_000)}</p><p>${'a'.repeat(1_000_000)}</p>`;
  expect(read(page).title).toHaveLength(500);
});
