// @vitest-environment jsdom
import { expect, it } from 'vitest';
import type { ClipRecord } from '../../article/clip';
import { record, runOf } from '../fixture';
import { htmlPageParts } from './html-page';

function withBody(one: ClipRecord, html: string): ClipRecord {
  return { ...one, versions: one.versions.map((version) => ({ ...version, html })) };
}

async function pageOf(records: ClipRecord[], gone: number[] = []) {
  const run = runOf(records);
  const titles = new Map(records.map(({ clip }) => [clip.id, clip.title]));
  run.titleOf = async (id) => (gone.includes(id) ? undefined : titles.get(id));
  const options = { lang: 'en', words: { title: 'Clips & more', contents: 'Contents' } };
  let html = '';
  for await (const piece of htmlPageParts(run, options)) html += piece;
  return { html, page: new DOMParser().parseFromString(html, 'text/html'), failed: run.failed };
}

it('has every article under a table of contents that leads to it', async () => {
  const records = [
    record(3, 'Fees <rise>', {
      lang: 'en',
      site: 'Northgate Wire',
      authors: ['Ada Quill'],
      published: { instant: '2026-03-12T13:35:00.000Z', offset: 480, precision: 'minute', from: 'meta' },
      securities: [{ symbol: '600519.SH' }],
    }),
    withBody(record(4, '涨'), '<p>正文<b>一</b></p><table><tr><td colspan="2">3.2</td></tr></table>'),
  ];
  const { html, page } = await pageOf(records);
  expect(html.startsWith('<!doctype html><html lang="en"><head><meta charset="utf-8">')).toBe(true);
  expect(html.endsWith('</body>\n</html>\n')).toBe(true);
  expect(page.title).toBe('Clips & more');
  const links = [...page.querySelectorAll('nav a')];
  expect(links.map((link) => link.textContent)).toEqual(['Fees <rise>', '涨']);
  const articles = links.map((link) => page.querySelector(link.getAttribute('href') ?? ''));
  expect(articles.map((article) => article?.querySelector('h2')?.textContent)).toEqual(['Fees <rise>', '涨']);
  expect(articles[0]?.querySelector('.facts')?.textContent).toBe(
    'Northgate Wire · Ada Quill · 2026-03-12 21:35:00+08:00 · 600519.SHhttps://news.example.cn/3',
  );
  expect(articles[0]?.getAttribute('lang')).toBe('en');
  expect(articles[1]?.innerHTML).toContain('<p>正文<b>一</b></p><table><tbody><tr><td colspan="2">3.2</td>');
});

it('lets nothing run and nothing out, whatever a body holds', async () => {
  const { page } = await pageOf([
    withBody(
      record(1, '</title><script>alert(1)</script>'),
      [
        '<p onclick="alert(1)" style="x" id="a" class="b">一</p><script>alert(1)</script><style>*{}</style>',
        '<a href="javascript:alert(1)">二</a><a href="/etc/passwd">三</a><a href="https://a.example/">四</a>',
        '<img src="data:image/png;base64,AA==" alt="五"><img src="https://a.example/b.png" onerror="x">',
        '<form action="https://a.example"><input name="n"><button>六</button></form><svg><path/></svg>',
        '<iframe src="https://a.example"></iframe><meta http-equiv="refresh" content="0">',
      ].join(''),
    ),
  ]);
  expect(page.querySelector('meta[http-equiv]')?.getAttribute('content')).toBe(
    "default-src 'none'; img-src http: https: data:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'",
  );
  expect(
    page.querySelectorAll('script, form, input, button, svg, iframe, body style, body meta'),
  ).toHaveLength(0);
  expect(page.querySelector('#clip-1 h2')?.textContent).toBe('</title><script>alert(1)</script>');
  const body = [...page.querySelectorAll('#clip-1 > :not(h2, .facts)')]
    .map((part) => part.outerHTML)
    .join('');
  expect(body).toBe(
    [
      '<p>一</p><a>二</a><a>三</a><a href="https://a.example/">四</a>',
      '<img alt="五" loading="lazy"><img src="https://a.example/b.png" loading="lazy">',
    ].join(''),
  );
});

it('leaves a clip without text out of the articles, and one that is gone out of the contents', async () => {
  const records = [record(1, '甲', { version: 2 }), record(2, '乙'), record(3, '丙')];
  const { page, failed } = await pageOf(records, [3]);
  expect([...page.querySelectorAll('nav a')].map((link) => link.textContent)).toEqual(['甲', '乙']);
  expect([...page.querySelectorAll('article h2')].map((title) => title.textContent)).toEqual(['乙', '丙']);
  expect(failed).toEqual([{ id: 1, title: '甲', reason: 'no-text' }]);
});
