import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { pageSums } from './page-sums';

const PARAGRAPH = 'The port authority said on Monday that it would raise handling fees by a tenth from May.';

const load = (html: string) => new JSDOM(html).window.document;
const look = (page: Document, deepest = 600) => pageSums(page.documentElement, deepest);
const unread = (html: string) => look(load(html)).unread.map(({ outerHTML }) => outerHTML);

describe('the sums of an element', () => {
  const page = load(
    `<main><p>${PARAGRAPH}</p><ul id="all">\n<li><a href="/a">Ports <b>north</b></a></li>${'<li><a href="/b"></a></li>'.repeat(3)}<li>and <a>south</a></li></ul></main>` +
      `<h1> Fees rise </h1><ul id="some">${'<li><a></a></li>'.repeat(4)}</ul><div><a href="/b"><q>${PARAGRAPH}</q></a></div>` +
      '<section>The port authority said <i>on Monday</i> that it would raise handling fees by a tenth in May.</section>',
  );
  const { sums } = look(page);

  it.each([
    ['p', { text: 88, linked: 0, links: 0, prose: 88 }],
    ['#all', { text: 18, linked: 15, links: 5, prose: 0 }],
    ['main', { text: 106, linked: 15, links: 5, prose: 88 }],
    ['body', { text: 287, linked: 103, links: 10, prose: 88 }],
    ['html', { text: 287, linked: 103, links: 10, prose: 88 }],
  ])('are those of all that is in %s', (selector, expected) => {
    expect(sums.get(page.querySelector(selector) as Element)).toEqual(expected);
  });

  it.each(['h1', 'li', '#some', 'a', 'q', 'section', 'head'])(
    'are not kept where there is neither a paragraph nor several links: %s',
    (selector) => expect(sums.has(page.querySelector(selector) as Element)).toBe(false),
  );

  it.each([
    'script type="application/ld+json"',
    'script type="math/tex; mode=display"',
    'textarea',
    'noscript',
    'iframe',
  ])('leave out what is no text to a reader: %s', (tag) => {
    const silent = load(`<p>${PARAGRAPH}</p><div><${tag}>${PARAGRAPH}</${tag.split(' ')[0]}></div>`);
    expect(look(silent).sums.get(silent.body)).toEqual({ text: 88, linked: 0, links: 0, prose: 88 });
  });

  it('count Chinese for as much as it says', () => {
    const chinese = load('<p>港务局周一表示，从下月起将上调集装箱装卸费，涨幅约为一成，这是三年来首次。</p>');
    expect(look(chinese).sums.get(chinese.body)).toEqual({ text: 37, linked: 0, links: 0, prose: 111 });
  });
});

it('counts the characters of what is read, blanks too', () => {
  const page = load(
    '<head><title>Fees</title><style>p {}</style></head><body><p> They rise.\n</p><script>1</script>',
  );
  expect(look(page)).toMatchObject({ characters: 16, isDeeper: false, hasShadows: false });
});

describe('what is never read', () => {
  it.each([
    ['a script', '<script>x()</script>'],
    ['a module', '<script type="module" src="a.js"></script>'],
    ['data that is no JSON-LD', '<script type="application/json">{}</script>'],
    ['a style', '<style>p {}</style>'],
    ['a template', '<template><p>Fees</p></template>'],
    ['a base', '<base href="/">'],
    ['a choice', '<select><option>Northgate</option></select>'],
    ['a style sheet', '<link rel="StyleSheet" href="a.css">'],
    ['what is loaded before', '<link rel="preload" as="font" href="a.woff">'],
    ['an icon', '<link rel="apple-touch-icon" href="a.png">'],
    ['a feed', '<link rel="alternate" type="application/rss+xml" href="/feed">'],
  ])('in head and body: %s', (_, html) => {
    expect(unread(`<head>${html}</head><body><p>Fees</p></body>`)).toEqual([html]);
    expect(unread(`<body><div>Fees<b>${html}</b></div></body>`)).toEqual([html]);
  });

  it('is in the head what is there for readers without scripts, but not in the text', () => {
    expect(
      unread('<head><noscript><link rel="track"></noscript></head><body><noscript>Fees</noscript>'),
    ).toEqual(['<noscript><link rel="track"></noscript>']);
  });

  it('is what a drawing is made of, but not the drawing: a cell with one in it is not empty', () => {
    expect(unread('<body><svg aria-label="Fees"><style>.a {}</style><g><path></path></g></svg>')).toEqual([
      '<style>.a {}</style>',
      '<g><path></path></g>',
    ]);
  });

  it('is a control that is not shown', () => {
    expect(unread('<form><input type="hidden" value="a"><input type="text"><input></form>')).toEqual([
      '<input type="hidden" value="a">',
    ]);
  });

  it.each([
    '<script type="application/LD+json">{}</script>',
    '<link rel="canonical" href="/a">',
    '<link rel="next" href="/a?page=2">',
    '<link rel="next prefetch" href="/a?page=2">',
    '<link rel="author" href="/by/ada-quill">',
    '<link itemprop="url" href="/a">',
    '<meta name="author" content="Ada Quill">',
    '<title>Fees</title>',
  ])('is not %s', (html) => expect(unread(`<head>${html}</head>`)).toEqual([]));

  it('has no sums, nor has what is in it', () => {
    const page = load(`<body><p>${PARAGRAPH}</p><template><p>${PARAGRAPH}</p></template></body>`);
    expect([...look(page).sums.keys()].map(({ localName }) => localName)).toEqual(['p', 'body', 'html']);
  });
});

it.each([
  [4, { isDeeper: false, characters: 8 }],
  [3, { isDeeper: true, characters: 4 }],
])('looks down to a level: %i', (deepest, expected) => {
  expect(look(load('<body><div>Fees<p>rise</p></div></body>'), deepest)).toMatchObject(expected);
});

it.each([
  ['open', true],
  ['closed', false],
] as const)('notices of shadow roots what can be seen: %s', (mode, hasShadows) => {
  const page = load('<main><x-story></x-story></main>');
  page.querySelector('x-story')?.attachShadow({ mode });
  expect(look(page).hasShadows).toBe(hasShadows);
});

it('takes no control of a form for a shadow root', () => {
  const page = load('<form><input name="shadowRoot"></form>');
  // jsdom has no named properties on forms; a browser has.
  Object.defineProperty(page.forms[0], 'shadowRoot', { value: page.querySelector('input') });
  expect(look(page).hasShadows).toBe(false);
});
