// @vitest-environment jsdom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { clipped, freshPage, seriousFindings, show } from '@/test/components/fixture';
import type { Draft } from '@/utils/article/article';
import { library } from '@/utils/library';
import { Reader } from './Reader';

beforeEach(() => freshPage());
afterEach(cleanup);

const article: Partial<Draft> = {
  title: '红利指数完成季度调整',
  lang: 'zh-CN',
  site: '澜海财经',
  sections: ['指数与基金'],
  authors: ['沈知遥', '陆怀瑾'],
  editors: ['林一舟'],
  source: '澜海指数公司',
  published: { instant: '2026-03-12T13:35:00Z', offset: 480, precision: 'minute', from: 'meta' },
  readingMinutes: 6,
  description: '名单只换了七个名字。',
  leadImage: 'https://img.lanhai.example/cover-0312.jpg',
  securities: [{ symbol: '600519.SH', name: '远山酒业' }],
  html: '<p>澜海红利一百指数周四公布样本调整结果。</p><table><tr><td>银行</td><td>24.6</td></tr></table>',
  text: '澜海红利一百指数周四公布样本调整结果。',
  stripped: [{ rule: 'qr-code', kind: 'promotion', where: 'tail', text: '扫码下载客户端' }],
};

const actions = { reinsert() {}, stripAgain() {} };

async function read(fields: Partial<Draft> = {}) {
  const clip = await clipped('a', { ...article, ...fields });
  const body = await library.body(clip.id);
  return show(<Reader clip={clip} body={body} actions={actions} />);
}

it('says what is known of the article, in its own language and zone', async () => {
  const { container } = await read();
  expect(screen.getByRole('article', { name: '红利指数完成季度调整' }).getAttribute('lang')).toBe('zh-CN');
  expect(container.querySelector('.reader__kicker')?.textContent).toBe('澜海财经指数与基金');
  expect(container.querySelector('.reader__dek')?.textContent).toBe('名单只换了七个名字。');
  expect(
    [...(container.querySelector('.reader__meta .meta')?.children ?? [])].map((part) => part.textContent),
  ).toEqual(['沈知遥、陆怀瑾', '2026 年 3 月 12 日 21:35 UTC+8', '来源：澜海指数公司', '约 6 分钟']);
  expect(container.querySelector('time')?.getAttribute('datetime')).toBe('2026-03-12T21:35:00+08:00');
  expect(container.querySelector<HTMLImageElement>('.reader__lead img')?.src).toBe(article.leadImage);
});

it('does not say twice what the text says', async () => {
  const html =
    '<p>澜海红利一百指数周四公布样本调整结果。</p><img src="https://img.lanhai.example/cover-0312.jpg?w=640">';
  const { container } = await read({ description: '澜海红利一百指数周四公布样本调整…', html });
  expect(container.querySelector('.reader__dek')).toBeNull();
  expect(container.querySelector('.reader__lead')).toBeNull();
});

it('says where an article was cut off', async () => {
  await read({ truncated: { reason: 'paywall', evidence: '.paywall' } });
  expect(screen.getByRole('note').textContent).toBe(
    'This clip stops where the site asks for a subscription.',
  );
});

it('shows what is left where the text is lost', async () => {
  const clip = await clipped('b', article);
  show(<Reader clip={clip} body={undefined} actions={actions} />);
  expect(screen.getByRole('alert').textContent).toContain('The text of this clip is missing');
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('红利指数完成季度调整');
});

it('makes no link of an address that is not one of the web', async () => {
  const clip = await clipped('c', article);
  const { container } = show(
    <Reader clip={{ ...clip, url: 'javascript:alert(1)' }} body={undefined} actions={actions} />,
  );
  expect(container.querySelector('.reader__end a')).toBeNull();
  expect(container.querySelector('.reader__end')?.textContent).toContain('javascript:alert(1)');
});

it('has nothing that axe finds serious', async () => {
  await read({ truncated: { reason: 'paywall', evidence: '.paywall' } });
  fireEvent.click(screen.getByRole('button', { name: 'show' }));
  expect(await seriousFindings()).toEqual([]);
});

it('says of a link that it is not clipped yet, and leads to its page', async () => {
  const clip = await clipped('c', { ...article, html: '', text: '' });
  show(<Reader clip={{ ...clip, pending: true }} body={undefined} actions={actions} />);
  expect(screen.getByRole('note').textContent).toContain('has not been clipped yet');
  expect(screen.getByRole('link', { name: 'Open page' }).getAttribute('href')).toBe(clip.url);
  expect(screen.queryByRole('alert')).toBeNull();
});

it('says that a file gave no address', async () => {
  const { container } = await read({
    url: 'https://imported.invalid/0f',
    canonicalUrl: 'https://imported.invalid/0f',
  });
  expect(container.querySelector('.reader__end')?.textContent).toContain('a file without an address');
  expect(container.querySelector('.reader__end a')).toBeNull();
});
