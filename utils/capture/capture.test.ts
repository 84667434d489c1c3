import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { capturePage } from './capture';

const URL = 'https://paper.example/2024/fees.html';

const load = (html: string, url = URL) => new JSDOM(html, { url }).window.document;

function captured(html: string, url = URL) {
  const result = capturePage(load(html, url), url);
  if (!result.ok) throw new Error(result.detail);
  return result.page;
}

const bodyOf = (html: string) => /<body>(.*)<\/body>/s.exec(html)?.[1];

describe('a captured page', () => {
  it('is its markup, with the address that links start from', () => {
    expect(captured('<!doctype html><title>Fees</title><p>Rise.')).toEqual({
      url: URL,
      html: `<!doctype html><html><head><base href="${URL}"><title>Fees</title></head><body><p>Rise.</p></body></html>`,
    });
  });

  it('has JSON-LD, and nothing else that is a script or a style', () => {
    const { html } = captured(
      '<head><script type="application/LD+json">{}</script><script>x()</script><style>p {}</style><noscript><link rel="track"></noscript></head>',
    );
    expect(html).toContain('<script type="application/LD+json">{}</script></head>');
    expect(html).not.toMatch(/x\(\)|<style|track/);
  });

  it('keeps what stands in the text for readers without scripts', () => {
    expect(bodyOf(captured('<p>Fees<noscript><img src="a.png"></noscript>').html)).toBe(
      '<p>Fees<noscript><img src="a.png"></noscript></p>',
    );
  });

  it.each([
    ['a folder of its own', '<base href="/data/">', 'https://paper.example/data/'],
    ['the first of several', '<base href="/a/"><base href="/b/">', 'https://paper.example/a/'],
    ['no script', '<base href="javascript:alert(1)//">', URL],
    ['no data', '<base href="data:text/html,x">', URL],
  ])('starts from %s', (_, base, address) => {
    const { html } = captured(`<head>${base}</head>`);
    expect(html.match(/<base [^>]*>/g)).toEqual([`<base href="${address}">`]);
  });

  it('is in quirks mode where the page is', () => {
    expect(captured('<p>Fees').html).toMatch(/^<html>/);
  });

  it('brings what is selected, apart', () => {
    const document = load('<p id="a">Fees rise.</p>');
    document.getSelection()?.selectAllChildren(document.querySelector('#a') as Element);
    expect(capturePage(document, URL)).toMatchObject({ page: { selection: '<p id="a">Fees rise.</p>' } });
  });

  it('leaves the page as it was', () => {
    const document = load('<head><base href="/a/"><script>1</script></head><p>Fees');
    const before = document.documentElement.outerHTML;
    capturePage(document, URL);
    expect(document.documentElement.outerHTML).toBe(before);
  });
});

describe('a page with names in the place of properties', () => {
  const put = (on: object, name: string, value: Element | null) =>
    // jsdom has no named properties; a browser has.
    Object.defineProperty(on, name, { value });

  it.each(['outerHTML', 'childNodes', 'firstChild', 'children', 'attributes', 'tagName'])(
    'is captured with the text of its forms: %s',
    (name) => {
      const control = `<input name="${name}">`;
      const document = load(
        `<form>Fees${control}</form><form id="f"> rise.<script>1</script>${control}</form>`,
      );
      for (const form of document.forms) put(form, name, form.querySelector('input'));
      const result = capturePage(document, URL);
      expect(result.ok && bodyOf(result.page.html)?.replace(/<input[^>]*>/g, '')).toBe(
        '<form>Fees</form><form id="f"> rise.</form>',
      );
      expect(document.querySelectorAll(`input[name="${name}"]`)).toHaveLength(2);
    },
  );

  it.each([
    ['implementation', '<!doctype html>', '<img name="implementation">'],
    ['compatMode', '', '<form name="compatMode"></form>'],
    ['documentElement', '<!doctype html>', '<img name="documentElement">'],
    ['baseURI', '<!doctype html>', '<img name="baseURI">'],
  ])('is captured whatever is called %s', (name, doctype, html) => {
    const document = load(`${doctype}${html}<p>Fees rise.</p>`);
    put(document, name, document.body.firstElementChild);
    document.getSelection()?.selectAllChildren(document.querySelector('p') as Element);
    expect(capturePage(document, URL)).toEqual({
      ok: true,
      page: {
        url: URL,
        html: `${doctype}<html><head><base href="${URL}"></head><body>${html}<p>Fees rise.</p></body></html>`,
        selection: '<p>Fees rise.</p>',
      },
    });
  });
});

describe('a page that cannot be captured', () => {
  it('has no body', () => {
    const document = load('');
    document.body.remove();
    expect(capturePage(document, URL)).toEqual({
      ...{ ok: false, reason: 'not-an-article' },
      detail: 'This page has no text of its own.',
    });
  });

  it('gives the reason instead of an exception', () => {
    const broken = Object.create({
      getElementsByTagName() {
        throw new Error('detached');
      },
    }) as Document;
    expect(capturePage(broken, URL, { height: 1, tops: [] })).toEqual({
      ...{ ok: false, reason: 'failed' },
      detail: 'detached',
    });
  });
});
