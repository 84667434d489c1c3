// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { stripBoilerplate } from './strip-boilerplate';
import { StrippedLog } from './stripped-log';

const KNOWN = { title: 'Harbour fees rise', authors: ['Ada Quill'] };
const ZH =
  '港务局周一表示，从下月起将上调集装箱装卸费，涨幅约为一成，这是三年来的首次调整，货主代表随后表示将与船公司协商分摊。';
const EN =
  'The port authority said on Monday that it would raise handling fees by a tenth from next month, the first rise in three years, after talks with shippers.';

function clean(html: string) {
  const root = new DOMParser().parseFromString(`<div>${html}</div>`, 'text/html').body;
  const log = new StrippedLog('https://paper.example/');
  log.follow(root);
  const credits = stripBoilerplate(root, KNOWN, log);
  return { text: (root.textContent ?? '').replace(/\s+/g, ' ').trim(), credits, stripped: log.stripped };
}

const paragraphs = (text: string) => `<p>${text}</p>`.repeat(5);

/** A line between and after paragraphs of the same language, at the end of the article. */
function atEnd(line: string) {
  return clean(`${paragraphs(/\p{Script=Han}/u.test(line) ? ZH : EN)}<p>${line}</p>`).stripped;
}

describe('lines at the end of an article', () => {
  it.each([
    ['source-credit', '来源：海港日报'],
    ['editor-credit', '责任编辑：甲某'],
    ['original-title', '原标题：集装箱装卸费将上调'],
    ['account-promotion', '扫描下方二维码，关注海港观察'],
    ['account-promotion', '掃描二維碼，下載港報應用'],
    ['app-promotion', '更多港口资讯，尽在海港通客户端'],
    ['click-here', '点击进入专题：港口收费'],
    ['read-on', '返回首页'],
    ['disclaimer', '免责声明：以上内容由用户上传，本站只提供存储。'],
    ['disclaimer', '本文观点仅代表作者个人，不构成任何投资建议。'],
    ['risk-warning', '市场有风险，投资需谨慎。'],
    ['copyright', '未经书面授权，不得以任何形式转载。'],
    ['hotline', '新闻热线：010-0000000'],
    ['keywords', '关键词：港口 收费'],
    ['paywall-note', '登录后可继续阅读全文'],
    ['newsletter-promotion', 'Sign up for our weekly shipping newsletter.'],
    ['related-line', 'READ MORE: Ports brace for storms'],
    ['related-line', '[Related: Ports brace for storms]'],
    ['app-promotion', 'Download the Harbour Wire app for alerts.'],
    ['stock-promotion', 'Should you invest $1,000 in Quayside Corp. right now?'],
    ['copyright', '© 2024 Harbour Wire. All rights reserved.'],
    ['page-control', 'Advertisement'],
    ['follow-promotion', 'Follow Ada Quill on Twitter: @adaquill'],
    ['newsletter-promotion', 'Jetzt unseren Newsletter abonnieren und nichts verpassen'],
    ['related-label', 'Lesen Sie auch: Häfen rüsten sich'],
    ['related-line', 'À lire aussi : les ports se préparent'],
    ['copyright', 'Tous droits réservés.'],
    ['related-label', '関連記事'],
    ['paywall-note', 'この記事は会員限定です'],
    ['copyright', '무단 전재 및 재배포 금지'],
    ['related-label', '관련기사'],
  ])('%s: %s', (rule, line) => {
    expect(atEnd(line)).toEqual([{ rule, kind: expect.any(String), where: 'tail', text: line }]);
  });

  it.each([
    '更正：前一版本误将涨幅写作两成，现已改正。',
    'Correction: An earlier version gave the wrong date.',
    'Update: The authority later confirmed the date.',
    `风险提示：${'原材料价格大幅波动，需求恢复不及预期，海外订单下滑；'.repeat(4)}`,
    '“我们会按计划推进。”他说。',
    '“They will pay,” she said.',
    'Analysts expect fees to rise again next year.',
    '公司表示，投资者可以登录公司网站查看公告。',
  ])('stays: %s', (line) => expect(atEnd(line)).toEqual([]));
});

describe('datelines', () => {
  it.each([`海港社8月18日电 ${ZH}`, `NORTHGATE, Aug 18 — ${EN}`])('stay: %s', (line) =>
    expect(clean(`<p>${line}</p>${paragraphs(line)}`).stripped).toEqual([]),
  );
});

describe('credits', () => {
  it('come back for the fields', () => {
    const { credits, text } = clean(`${paragraphs(ZH)}<p>来源：海港日报</p><p>（责任编辑：甲某）</p>`);
    expect(text).toBe(Array(5).fill(ZH).join(''));
    expect(credits).toEqual([
      { field: 'source', value: '海港日报' },
      { field: 'editor', value: '甲某' },
    ]);
  });

  it('are cut off the end of the last paragraph', () => {
    const { credits, text, stripped } = clean(`<p>${ZH}</p><p>${ZH}【责任编辑：甲某】</p>`);
    expect(text).toBe(ZH + ZH);
    expect(credits).toEqual([{ field: 'editor', value: '甲某' }]);
    expect(stripped).toEqual([
      { rule: 'trailing-credit', kind: 'credit', where: 'tail', text: '【责任编辑：甲某】' },
    ]);
  });
});

describe('the head of an article', () => {
  it.each([
    ['repeated-title', '<h2>Harbour fees rise</h2>', 'Harbour fees rise'],
    ['repeated-title', '<p>Shipping: Harbour fees rise</p>', 'Shipping: Harbour fees rise'],
    ['byline', '<p>Ada Quill</p>', 'Ada Quill'],
    ['date-line', '<p>Published March 3, 2024 9:15 AM EST</p>', 'Published March 3, 2024 9:15 AM EST'],
    ['date-line', '<p>2024年03月03日 09:15</p>', '2024年03月03日 09:15'],
    ['reading-time', '<p>4 Min Read</p>', '4 Min Read'],
  ])('%s', (rule, line, text) => {
    const { stripped } = clean(line + paragraphs(EN));
    expect(stripped.map(({ rule, text }) => ({ rule, text }))).toEqual([{ rule, text }]);
  });
});

describe('headlines of other articles', () => {
  const headline = (n: number) => `<a href="/${n}">Northgate port opens its new pier number ${n}</a>`;

  it('go with the label over them', () => {
    const list = `<h3>Related stories</h3><ul><li>${headline(1)}</li><li>${headline(2)}</li></ul>`;
    const { text, stripped } = clean(paragraphs(EN) + list + paragraphs(EN));
    expect(text).toBe(Array(10).fill(EN).join(''));
    expect(stripped.map(({ rule }) => rule)).toEqual([
      'related-label',
      'related-headline',
      'related-headline',
    ]);
  });

  it('go at the end, with their dates and labels', () => {
    const list = `<p>Shipping</p><p>${headline(1)}</p><p>3 March</p><p>${headline(2)}</p>`;
    expect(clean(paragraphs(EN) + list).text).toBe(Array(5).fill(EN).join(''));
  });

  it('go between paragraphs where all of a line is a link', () => {
    const { stripped } = clean(`${paragraphs(EN)}<p>${headline(1)}</p>${paragraphs(EN)}`);
    expect(stripped.map(({ rule }) => rule)).toEqual(['linked-headline']);
  });

  it.each([
    ['a sentence with a link in it', `<p>${EN} <a href="/a">A filing</a> shows it.</p>`],
    ['a list of names', '<ul><li><a href="/a">Quayside Corp.</a></li><li><a href="/b">Pier AG</a></li></ul>'],
    ['a heading', '<h3><a href="/a">What the new fees mean for shippers</a></h3>'],
  ])('but not %s', (_, html) => {
    expect(clean(paragraphs(EN) + html + paragraphs(EN)).stripped).toEqual([]);
  });
});

describe('pictures', () => {
  it.each([
    ['a code by its address', '<p><img src="/img/qrcode_258.png"></p>'],
    ['a code by its text', '<p><img src="/1.png" alt="二维码"></p>'],
    ['a logo', '<p><img src="/static/logo.png"></p>'],
  ])('%s goes', (_, html) => {
    expect(clean(paragraphs(ZH) + html).stripped.map(({ rule }) => rule)).toEqual(['promotion-picture']);
  });

  it('the picture beside a promotion goes with it', () => {
    const { stripped } = clean(
      `${paragraphs(ZH)}<p><img src="/1.png" alt="海港"></p><p>长按识别二维码关注我们</p>`,
    );
    expect(stripped.map(({ rule, kind, text }) => ({ rule, kind, text }))).toEqual([
      { rule: 'promotion-picture', kind: 'promotion', text: '海港' },
      { rule: 'account-promotion', kind: 'promotion', text: '长按识别二维码关注我们' },
    ]);
  });

  it('a chart stays', () => {
    expect(clean(`${paragraphs(ZH)}<p><img src="/charts/fees.png"></p>`).stripped).toEqual([]);
  });
});

it('tables of figures stay, whatever stands in them', () => {
  const table =
    '<table><tr><th>来源：港务局</th><th>2024</th></tr><tr><td>版权所有</td><td>3</td></tr></table>';
  expect(clean(paragraphs(ZH) + table).stripped).toEqual([]);
});
