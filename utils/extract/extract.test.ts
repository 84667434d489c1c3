// @vitest-environment jsdom
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { extract } from './extract';
import { EXTRACTOR } from './extractor-version';

const URL = 'https://paper.example/2024/03/fees.html';
const NOW = new Date('2026-01-02T03:04:05Z');

function load(html: string, url = URL): Document {
  return new JSDOM(html, { url }).window.document;
}

const P = (n: number) =>
  `<p>Paragraph ${n}: the port authority said on Monday that it would raise handling fees by a tenth from next month, after talks with shippers.</p>`;
const BODY = [1, 2, 3, 4, 5, 6].map(P).join('\n');
const page = (body: string, head = '') =>
  `<!doctype html><html lang="en"><head><title>Harbour fees rise</title><meta property="article:published_time" content="2024-03-04T09:15:00+01:00">${head}</head><body>${body}</body></html>`;
const ARTICLE = page(`<main><article><h1>Harbour fees rise</h1>${BODY}</article></main>`);

function draftOf(html: string, url = URL) {
  const result = extract(load(html, url), { url, now: NOW });
  if (!result.ok) throw new Error(`${result.reason}: ${result.detail}`);
  return result.draft;
}

describe('a draft', () => {
  it('holds the text, a line per paragraph, without the title', () => {
    expect(draftOf(ARTICLE).text).toBe([1, 2, 3, 4, 5, 6].map((n) => P(n).replace(/<\/?p>/g, '')).join('\n'));
  });

  it('is JSON: nothing is lost on the way through a message', () => {
    const draft = draftOf(ARTICLE);
    expect(JSON.parse(JSON.stringify(draft))).toStrictEqual(draft);
  });

  it('counts, names its page and its maker', () => {
    expect(draftOf(ARTICLE)).toMatchObject({
      title: 'Harbour fees rise',
      url: URL,
      lang: 'en',
      wordCount: 144,
      readingMinutes: 1,
      extractor: EXTRACTOR,
    });
  });

  it('keeps a table of figures that is small and full of links', () => {
    const table =
      '<table><tr><th>Port</th><th>Fee</th></tr><tr><td><a href="/n">Northgate</a></td><td>12</td></tr></table>';
    const { html, text } = draftOf(ARTICLE.replace(P(3), P(3) + table));
    expect(html).toContain('<td><a href="https://paper.example/n">Northgate</a></td><td>12</td>');
    expect(text).toContain('Port\tFee\nNorthgate\t12');
  });

  it('takes addresses from the base of the page', () => {
    const based = page(
      `<article>${BODY}<p><a href="x">A filing of the authority</a> shows the new fees in full, by size of ship.</p></article>`,
      '<base href="/files/">',
    );
    expect(draftOf(based).html).toContain('<a href="https://paper.example/files/x">');
  });

  it('does not take the lead image from what was stripped', () => {
    const qr = 'https://paper.example/app-code.png';
    const promoted = page(
      `<article>${BODY}<div class="qrcode"><img src="${qr}" width="400" height="400"></div></article>`,
      `<meta property="og:image" content="${qr}">`,
    );
    expect(draftOf(promoted).leadImage).toBeUndefined();
  });

  it('is the same when its own HTML is read again', () => {
    const first = draftOf(ARTICLE.replace(P(3), `${P(3)}<p>Read more: <a href="/b">Ports brace</a></p>`));
    const again = draftOf(page(`<article>${first.html}</article>`));
    expect(again.text).toBe(first.text);
    expect(again.html).toBe(first.html);
  });
});

describe('a page whose forms hide their own properties', () => {
  it('is read like any other', () => {
    const controls = '<form><input name="tagName"><input name="textContent"><input id="children"></form>';
    const clobbered = ARTICLE.replace(P(3), P(3) + controls).replace(
      '<main>',
      '<main><img name="title"><form name="body"></form>',
    );
    const document = load(clobbered);
    // jsdom has no named properties on forms; a browser has.
    const form = document.querySelector('form:has(input)');
    for (const input of [...(form?.children ?? [])]) {
      Object.defineProperty(form, input.getAttribute('name') ?? input.id, { value: input });
    }
    const result = extract(document, { url: URL, now: NOW });
    expect(result).toMatchObject({ ok: true, draft: { title: 'Harbour fees rise' } });
  });
});

describe('the page', () => {
  it('is the same before and after, to the byte', () => {
    const document = load(
      ARTICLE.replace(P(3), `${P(3)}<div class="ad">Buy pallets</div><!-- c --><img data-src="/1.jpg">`),
    );
    const before = document.documentElement.outerHTML;
    extract(document, { url: URL, now: NOW });
    expect(document.documentElement.outerHTML).toBe(before);
  });
});

describe('a page that is no article', () => {
  const front = page(
    `<h1>Shipping</h1><ul>${Array.from({ length: 40 }, (_, n) => `<li><a href="/${n}">Northgate port opens its new pier number ${n}</a></li>`).join('')}</ul>`,
  ).replace(/<meta[^>]*>/, '');

  it.each([
    ['a list of headlines', front],
    ['an empty page', page('')],
    ['an application before it has loaded', page('<div id="root"></div><noscript>Enable scripts</noscript>')],
  ])('is refused: %s', (_, html) => {
    const result = extract(load(html), { url: URL, now: NOW });
    expect(result).toMatchObject({ ok: false, reason: 'not-an-article' });
  });

  it('is taken when the reader insists', () => {
    const result = extract(load(front), { url: URL, now: NOW, force: true });
    expect(result).toMatchObject({ ok: true, draft: { title: expect.any(String), url: URL } });
  });
});

describe('one page of several', () => {
  const pager = '<p><a href="fees.html">1</a> <b>2</b> <a href="fees_3.html">3</a></p>';
  const url = 'https://paper.example/2024/03/fees_2.html';

  it('belongs to the article of the first, and its pager to none', () => {
    const draft = draftOf(
      page(`<main><article><h1>Harbour fees rise</h1>${BODY}${pager}</article></main>`),
      url,
    );
    expect(draft).toMatchObject({
      ...{ url, canonicalUrl: URL },
      page: { number: 2, total: 3, next: 'https://paper.example/2024/03/fees_3.html' },
      truncated: { reason: 'more-pages', evidence: '1 2 3' },
      stripped: [{ rule: 'pager', kind: 'furniture', where: 'box', text: '1 2 3' }],
    });
    expect(draft.text).toBe(draftOf(ARTICLE).text);
  });

  it('may be the whole, under the address of the article', () => {
    const whole = `${URL}?page=all`;
    const draft = draftOf(page(`<main><article>${BODY}</article></main>`), whole);
    expect(draft).toMatchObject({ url: whole, canonicalUrl: URL });
    expect(draft).not.toHaveProperty('page');
  });

  it('is none where it is a list that the reader insists on', () => {
    const list = Array.from(
      { length: 40 },
      (_, n) => `<li><a href="/${n}">Northgate opens its pier number ${n}</a></li>`,
    );
    const document = load(page(`<ul>${list.join('')}</ul>${pager}`).replace(/<meta[^>]*>/, ''), url);
    const result = extract(document, { url, now: NOW, force: true });
    expect(result).toMatchObject({ ok: true, draft: { canonicalUrl: url } });
    expect(result).not.toHaveProperty('draft.page');
    expect(result).not.toHaveProperty('draft.truncated');
  });
});

describe('a page that cannot be read', () => {
  it('is refused by its size before it is copied', () => {
    const result = extract(load(page('<i></i>'.repeat(120_001))), { url: URL, now: NOW });
    expect(result).toEqual({
      ok: false,
      reason: 'too-large',
      detail: 'The page has 120,006 elements; up to 120,000 can be read.',
    });
  });

  it('is refused where no window shows it', () => {
    const document = load('').implementation.createHTMLDocument('');
    expect(extract(document, { url: URL, now: NOW })).toEqual({
      ok: false,
      reason: 'failed',
      detail: 'The page is not shown in a window.',
    });
  });

  it('may have an address that is none', () => {
    expect(extract(load(ARTICLE), { url: 'about:blank', now: NOW })).toMatchObject({ ok: true });
  });
});
