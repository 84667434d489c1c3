import { JSDOM, VirtualConsole } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { fileName } from '../archive/file-name';
import { extract } from './extract';

const URL = 'https://paper.example/2024/03/fees.html';
const NOW = new Date('2026-01-02T03:04:05Z');
const TITLE = 'Harbour fees rise';
const LINES = [1, 2, 3, 4, 5, 6].map(
  (n) =>
    `Paragraph ${n}: the port authority said on Monday that it would raise handling fees by a tenth from next month, after talks with shippers.`,
);
const TEXT = LINES.join('\n');
const BODY = LINES.map((line) => `<p>${line}</p>`).join('\n');

const load = (html: string) =>
  new JSDOM(html, { url: URL, virtualConsole: new VirtualConsole() }).window.document;
const page = (body: string, { head = '', title = TITLE } = {}) =>
  load(
    `<!doctype html><html lang="en"><head><title>${title}</title>${head}</head><body><main><article><h1>${title}</h1>${body}</article></main></body></html>`,
  );
const read = (document: Document) => extract(document, { url: URL, now: NOW });
function draftOf(document: Document) {
  const result = read(document);
  if (!result.ok) throw new Error(`${result.reason}: ${result.detail}`);
  return result.draft;
}
/** What stands before the usual paragraphs, as it was read. */
const htmlOf = (html: string, head = '') => draftOf(page(html + BODY, { head })).html;
const data = (...blocks: string[]) =>
  blocks.map((block) => `<script type="application/ld+json">${block}</script>`).join('');

describe('structured data', () => {
  const ARTICLE = `"@type":"NewsArticle","headline":"${TITLE}","datePublished":"2024-03-04T09:15:00+01:00","author":{"@type":"Person","name":"Ada Quill"}`;
  const OTHERS = Array.from(
    { length: 9 },
    (_, n) =>
      `{"@type":"NewsArticle","headline":"Another story, number ${n}","url":"https://paper.example/${n}","datePublished":"2023-01-0${n + 1}","author":{"name":"Nobody"}}`,
  );

  it.each([
    ['commas too many', [`{${ARTICLE},"keywords":["a","b",],}`]],
    ['raw line breaks in a string', [`{${ARTICLE},"description":"one\ntwo\r\nthree"}`]],
    ['a comment of HTML around it', [`<!--\n{${ARTICLE}}\n-->`]],
    ['a CDATA section around it', [`/*<![CDATA[*/{${ARTICLE}}/*]]>*/`]],
    ['a block cut off before it', ['{"@type":"NewsArticle","headline":', `{${ARTICLE}}`]],
    ['nine other articles around it', [...OTHERS.slice(0, 5), `{${ARTICLE}}`, ...OTHERS.slice(5)]],
    ['nine other articles around it in a graph', [`{"@graph":[${[...OTHERS, `{${ARTICLE}}`].join()}]}`]],
    [
      'keys of prototypes',
      [`{"__proto__":{"author":"Eve","polluted":1},"constructor":{"prototype":{"polluted":1}},${ARTICLE}}`],
    ],
    ['values of the wrong kind', [`{${ARTICLE},"image":7,"articleSection":{"a":[null]},"keywords":true}`]],
  ])('is read: %s', (_, blocks) => {
    const { title, authors, published } = draftOf(page(BODY, { head: data(...blocks) }));
    expect({ title, authors, published }).toEqual({
      ...{ title: TITLE, authors: ['Ada Quill'] },
      published: {
        ...{ instant: '2024-03-04T08:15:00.000Z', offset: 60, precision: 'second' },
        from: 'json-ld',
      },
    });
    expect({}).not.toHaveProperty('polluted');
  });
});

describe('a base', () => {
  it.each([
    ['that is a script', '<base href="javascript:hit()//">', 'https://paper.example/2024/03/terms'],
    ['that is data', '<base href="data:text/html,x">', 'https://paper.example/2024/03/terms'],
    ['of another host', '<base href="https://files.example/a/">', 'https://files.example/a/terms'],
    ['that is relative', '<base href="../b/">', 'https://paper.example/2024/b/terms'],
    ['after another', '<base href="/one/"><base href="/two/">', 'https://paper.example/one/terms'],
  ])('%s makes of a relative link what the browser does', (_, head, address) => {
    expect(htmlOf('<p>The <a href="terms">terms of the authority</a> are public.</p>', head)).toContain(
      `<p>The <a href="${address}">terms of the authority</a> are public.</p>`,
    );
  });

  it('does not lend an article the address of another host', () => {
    const head = '<base href="https://files.example/a/"><link rel="canonical" href="fees.html">';
    expect(draftOf(page(BODY, { head })).canonicalUrl).toBe(URL);
  });
});

describe('frames', () => {
  it.each([
    ['a frameset', '<frameset cols="*,*"><frame src="/a"><frame src="/b"></frameset>'],
    ['a page with its text in a frame', `<h1>${TITLE}</h1><iframe src="/story.html"></iframe>`],
  ])('hold the text of %s, which is therefore no article', (_, html) => {
    expect(read(load(`<title>${TITLE}</title>${html}`))).toEqual({
      ...{ ok: false, reason: 'not-an-article' },
      detail: 'There is no text on this page that could be an article.',
    });
  });

  it('within a text are no part of it', () => {
    const frame = `<iframe srcdoc="<p>Inside.</p>">${LINES[0]}</iframe>`;
    expect(draftOf(page(`${BODY.slice(0, 200)}${frame}${BODY.slice(200)}`)).text).toBe(TEXT);
  });
});

it('reads nested open shadow roots, with what is in their slots once', () => {
  const document = page(
    '<x-story><p slot="lead">The ships wait, the authority said on Monday.</p></x-story>',
  );
  const shadow = (host: Element | null | undefined, html: string) => {
    host?.attachShadow({ mode: 'open' }).append(document.createRange().createContextualFragment(html));
    return host?.shadowRoot;
  };
  const outer = shadow(
    document.querySelector('x-story'),
    '<slot name="lead"></slot><x-text><slot name="lead"></slot></x-text>',
  );
  shadow(outer?.querySelector('x-text'), `<div>${BODY}</div><slot></slot>`);
  expect(draftOf(document).text).toBe(`The ships wait, the authority said on Monday.\n${TEXT}`);
});

describe('a page that changes while it is read', () => {
  it('has been copied before', () => {
    const document = page(BODY);
    const { DOMParser } = document.defaultView as unknown as typeof globalThis;
    const { parseFromString } = DOMParser.prototype;
    DOMParser.prototype.parseFromString = function (this: DOMParser, ...from) {
      document.body.replaceChildren('Gone');
      return parseFromString.apply(this, from);
    };
    expect(draftOf(document).text).toBe(TEXT);
    expect(document.body.textContent).toBe('Gone');
  });

  it('cannot change a draft that is read', () => {
    const document = page(BODY);
    const draft = draftOf(document);
    const before = structuredClone(draft);
    document.documentElement.remove();
    expect(draft).toEqual(before);
  });
});

describe('text', () => {
  it.each([
    ['Latin', 'Harbour fees rise '.repeat(280).trim(), `${'Harbour fees rise '.repeat(27)}Harbour fees…`],
    ['Chinese', '港口重议堆存费'.repeat(720), `${'港口重议堆存费'.repeat(71)}港口重…`],
  ])('of 5,000 characters for a title is cut: %s', (_, title, cut) => {
    const draft = draftOf(page(BODY, { title }));
    expect({ title: draft.title, text: draft.text }).toEqual({ title: cut, text: TEXT });
    expect(new TextEncoder().encode(fileName(draft)).length).toBeLessThanOrEqual(200);
  });

  it('loses what cannot be seen, or turns it round, everywhere', () => {
    const draft = draftOf(
      page(`<p>Fees\u200B of the \u202Etrop\u202C rise\u2066 again\u2069, \uFEFFit s\u00ADaid.</p>${BODY}`, {
        head: '<meta name="author" content="Ada\u200B \u202EQuill\u202C">',
        title: 'Harbour\u202E fees\u2066 rise\u2069\u200B',
      }),
    );
    expect([draft.title, draft.authors, fileName(draft)]).toEqual([TITLE, ['Ada Quill'], `${TITLE}.md`]);
    expect(draft.text).toBe(`Fees of the trop rise again, it said.\n${TEXT}`);
    expect(draft.html).toContain('<p>Fees of the trop rise again, it said.</p>');
  });

  it('keeps the joiners that make a character', () => {
    const joined = '👩‍🚀 क्‍ष می‌خواهم';
    const draft = draftOf(page(`<p>${joined}: the authority said.</p>${BODY}`, { title: `Fees ${joined}` }));
    expect(draft.title).toBe(`Fees ${joined}`);
    expect(draft.text).toBe(`${joined}: the authority said.\n${TEXT}`);
    expect(draft.html).toContain(`<p>${joined}: the authority said.</p>`);
  });

  it('that was decoded wrongly stays, but for what has no picture', () => {
    const draft = draftOf(
      page(`<p>\uFFFD港务局\uE5E5周一锟斤拷宣布涨价。</p>${BODY}`, { title: '港口\uE5E5锟斤拷费用' }),
    );
    expect(draft.title).toBe('港口锟斤拷费用');
    expect(draft.text).toBe(`\uFFFD港务局周一锟斤拷宣布涨价。\n${TEXT}`);
    expect(draft.html).toContain('<p>\uFFFD港务局周一锟斤拷宣布涨价。</p>');
  });
});

describe('poisoned names', () => {
  const CONTROLS = ['tagName', 'parentNode', 'attributes', 'childNodes', 'remove', 'matches', 'shadowRoot'];
  const FORM = `<form id="body" name="body">${CONTROLS.map((name) => `<input name="${name}">`).join('')}</form><img name="title">`;

  it('of controls hide nothing', () => {
    const document = page(`<div id="body">${BODY}</div>${FORM}`);
    // jsdom has no named properties on forms; a browser has.
    const form = document.querySelector('form') as HTMLFormElement;
    for (const [at, name] of CONTROLS.entries()) {
      Object.defineProperty(form, name, { value: form.elements[at] });
    }
    const { title, text } = draftOf(document);
    expect({ title, text }).toEqual({ title: TITLE, text: TEXT });
  });

  it('of the document hide nothing, though reading them throws', () => {
    const document = page(BODY);
    const expected = draftOf(page(BODY));
    const names = ['body', 'title', 'baseURI', 'defaultView', 'documentElement', 'cloneNode', 'getSelection'];
    for (const name of [...names, 'querySelector', 'querySelectorAll', 'getElementsByTagName']) {
      Object.defineProperty(document, name, {
        get: () => {
          throw new Error(name);
        },
      });
    }
    expect(draftOf(document)).toEqual(expected);
  });
});

it.each([
  ['a script as a reference', '<a href="&#106;avascript:hit()">terms</a>'],
  ['a script with white space', '<a href=" java&#10;script:hit()">terms</a>'],
  ['a script behind a control character', '<a href="&#1;javascript:hit()">terms</a>'],
  ['a script in capitals', '<a href="JAVASCRIPT&colon;hit()">terms</a>'],
  ['another script', '<a href="vbscript:hit()">terms</a>'],
  ['data', '<a href="data:text/html,<script>hit()</script>">terms</a>'],
  ['a handler', '<a onclick="hit()">terms</a>'],
  ['a style', '<span style="background:url(javascript:hit())" onmouseover="hit()">terms</span>'],
])('takes of %s nothing but its text', (_, inner) => {
  expect(htmlOf(`<p>The ${inner} of the authority are public.</p>`)).toMatch(
    /<p>The (?:<span>)?terms(?:<\/span>)? of the authority are public\.<\/p>/,
  );
});

it('reads addresses with commas in a srcset', () => {
  const image =
    '<img src="data:," srcset="/i/w_400,h_300,c_fill/quay.jpg 400w, /i/w_1200,h_900,c_fill/quay.jpg 1200w" alt="The quay">';
  expect(htmlOf(`<figure>${image}<figcaption>The quay.</figcaption></figure>`)).toContain(
    '<figure><img src="https://paper.example/i/w_1200,h_900,c_fill/quay.jpg" alt="The quay" referrerpolicy="no-referrer"><figcaption>The quay.</figcaption></figure>',
  );
});

describe('size', () => {
  const MB5 = 5_000_000;

  it('in tables of tables does not matter', () => {
    const nested = `${'<table><tr><td>'.repeat(50)}${BODY}${'</td></tr></table>'.repeat(50)}`;
    expect(draftOf(page(nested)).text).toBe(TEXT);
  });

  it.each([
    ['of data in a script', `<script>var state = "${'x'.repeat(MB5)}"</script>`, TEXT],
    ['of an attribute', `<p data-state="${'ad '.repeat(MB5 / 3)}">The end.</p>`, `${TEXT}\nThe end.`],
    ['of one word', `<p>${'x'.repeat(MB5)}</p>`, `${TEXT}\n${'x'.repeat(MB5)}`],
  ])('of 5 MB is read: %s', (_, html, text) => {
    expect(draftOf(page(BODY + html)).text === text).toBe(true);
  });

  it('of 17 MB is refused', () => {
    expect(read(page(`${BODY}<p>${'x'.repeat(17_000_000)}</p>`))).toEqual({
      ...{ ok: false, reason: 'too-large' },
      detail: 'The page has 17,000,849 characters; up to 16,000,000 can be read.',
    });
  });

  it.each([
    [200, { ok: true, draft: { text: TEXT } }],
    [
      1_000,
      {
        ...{ ok: false, reason: 'too-large' },
        detail: 'The page is nested more than 600 elements deep.',
      },
    ],
  ])('in depth: %i elements in one another', (depth, expected) => {
    expect(read(page('<div>'.repeat(depth) + BODY))).toMatchObject(expected);
  });
});
