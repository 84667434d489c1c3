// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { keepAsides } from './keep-asides';

const P =
  '<p>The port authority said on Monday that it would raise handling fees by a tenth from next month, the first rise in three years.</p>';
const C = '<p>港务局周一表示，从下月起将上调集装箱装卸费，涨幅约为一成，这是三年来的首次调整。</p>';

function kept(html: string): string {
  const page = new DOMParser().parseFromString(html, 'text/html');
  keepAsides(page);
  return page.body.innerHTML;
}

it.each([
  [
    'a note between paragraphs',
    `${P}<aside class="note"><p>Note: the figures are unaudited.</p></aside>${P}`,
    `${P}<div class="note"><p>Note: the figures are unaudited.</p></div>${P}`,
  ],
  [
    'key points before the text',
    `<aside><h2>要点</h2><ul><li>装卸费上调一成</li></ul></aside>${C}${C}`,
    `<div><h2>要点</h2><ul><li>装卸费上调一成</li></ul></div>${C}${C}`,
  ],
  [
    'a term with one link among its words',
    `${P}<aside>A berth is the place where a <a href="/v">vessel</a> is moored.</aside>${P}`,
    `${P}<div>A berth is the place where a <a href="/v">vessel</a> is moored.</div>${P}`,
  ],
  [
    'the source of a quotation',
    '<blockquote><p>Fees rise.</p><footer><cite>Ada Quill, chair</cite></footer></blockquote>',
    '<blockquote><p>Fees rise.</p><p><cite>Ada Quill, chair</cite></p></blockquote>',
  ],
  [
    'the source of a quotation in a block',
    '<blockquote><p>装卸费上调。</p><footer><p>港务局主席</p></footer></blockquote>',
    '<blockquote><p>装卸费上调。</p><div><p>港务局主席</p></div></blockquote>',
  ],
])('keeps %s', (_, html, expected) => expect(kept(html)).toBe(expected));

it.each([
  [
    'links',
    `${P}<aside><h3>Also here</h3><ul><li><a href="/a">Fees rise again in port</a></li></ul></aside>${P}`,
  ],
  ['a named box', `${P}<aside class="newsletter"><p>All the news of the port each morning.</p></aside>${P}`],
  ['a form', `${P}<aside><p>All the news of the port each morning.</p><input></aside>${P}`],
  ['a sentence of the text, repeated', `${P}<aside><p>the first rise in three years</p></aside>${P}`],
  [
    'what stands behind the text',
    `${P}${P}<aside><p>Ada Quill has written about ports since 2009.</p></aside>`,
  ],
  ['what stands beside the text', `<main>${P}${P}</main><aside><p>港口新闻与数据，每天更新。</p></aside>`],
  ['the foot of the page', `<main>${P}</main><footer><p>© 2026 Port Paper</p></footer>`],
])('leaves %s', (_, html) => expect(kept(html)).toBe(html));
