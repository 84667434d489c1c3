import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import type { HeadingsInView } from '../../capture/page-capture';
import { keepStory } from './keep-story';

const SITE = 'https://paper.example';
const FIRST = `${SITE}/2026/03/harbour-fees-rise-again`;
const SECOND = `${SITE}/2026/03/salt-railway-opens-early`;
const PROSE =
  '<p>The authority said on Monday that it would raise its fees by a tenth next month. </p>'.repeat(10);

const story = (headline: string, attributes = '', rank = 'h1') =>
  `<div class="story" ${attributes}><header><${rank}>${headline}</${rank}></header><div>${PROSE}</div></div>`;
const FEES = story('Harbour fees rise again', `data-url="${FIRST}"`);
const SALT = story('Salt railway opens early', 'data-url="/2026/03/salt-railway-opens-early"');

/** The headlines left, and the address, once the other stories are gone. */
function keep(body: string, url: string, { head = '', view }: { head?: string; view?: HeadingsInView } = {}) {
  const { document } = new JSDOM(`<head>${head}</head><body><main>${body}</main></body>`, { url }).window;
  const address = keepStory(document, url, url, view);
  return { left: [...document.querySelectorAll('h1, h2')].map((h) => h.textContent), address, document };
}

describe('of two stories', () => {
  it.each([
    ['the first by its address', FEES + SALT, FIRST, 'Harbour fees rise again'],
    ['the second by its address', FEES + SALT, `${SECOND}?utm_source=feed#top`, 'Salt railway opens early'],
    [
      'the second by the words of the address',
      story('Harbour fees rise again') + story('Salt railway opens early'),
      SECOND,
      'Salt railway opens early',
    ],
    [
      'the second with a heading of the second rank, in an article of its own',
      FEES + story('Salt railway opens early', `data-url="${SECOND}"`, 'h2').replaceAll('div', 'article'),
      SECOND,
      'Salt railway opens early',
    ],
    [
      'the one whose heading links to the address',
      story(`<a href="${FIRST}">Fees</a>`) + story(`<a href="${SECOND}">Salt</a>`),
      SECOND,
      'Salt',
    ],
  ])('keeps %s', (_, body, url, headline) => {
    expect(keep(body, url)).toMatchObject({ left: [headline], address: undefined });
  });

  it('keeps the one that the page is called after', () => {
    const head = '<title>港口重议堆存费_澜海财经</title>';
    const body = story('港口重议堆存费') + story('盐湖铁路提前通车');
    expect(keep(body, `${SITE}/a/120.html`, { head }).left).toEqual(['港口重议堆存费']);
  });

  it('leaves both where nothing says which', () => {
    const both = keep(story('Fees') + story('Salt'), `${SITE}/a/120.html`);
    expect(both.left).toEqual(['Fees', 'Salt']);
  });
});

describe('what the reader has before them', () => {
  it.each<[string, HeadingsInView, string, string | undefined]>([
    ['the second', { height: 800, tops: [-2000, 200] }, 'Salt railway opens early', SECOND],
    ['the first', { height: 800, tops: [-300, 700] }, 'Harbour fees rise again', undefined],
    ['a story that begins above', { height: 800, tops: [-2000, -900] }, 'Salt railway opens early', SECOND],
    ['the one that is shown', { height: 800, tops: [null, -20] }, 'Salt railway opens early', SECOND],
  ])('is taken: %s', (_, view, headline, address) => {
    expect(keep(FEES + SALT, FIRST, { view })).toMatchObject({ left: [headline], address });
  });

  it('has a place of its own where it has no address', () => {
    const body = story('Harbour fees rise again') + story('Salt railway opens early');
    const { left, address } = keep(body, FIRST, { view: { height: 800, tops: [-2000, 0] } });
    expect(left).toEqual(['Salt railway opens early']);
    expect(address).toBe(`${FIRST}#:~:text=Salt%20railway%20opens%20early`);
  });

  it('does not count where no heading is shown', () => {
    expect(keep(FEES + SALT, FIRST, { view: { height: 800, tops: [null, null] } }).left).toEqual([
      'Harbour fees rise again',
    ]);
  });

  it('does not count where it was read from other headings', () => {
    expect(keep(FEES + SALT, FIRST, { view: { height: 800, tops: [-2000, -900, 0] } }).left).toEqual([
      'Harbour fees rise again',
    ]);
  });
});

describe('the head', () => {
  const head = `<title>Harbour fees rise again | Paper</title><link rel="canonical" href="${FIRST}">
    <meta property="og:title" content="Harbour fees rise again"><meta property="og:site_name" content="Paper">
    <meta name="author" content="Ada Quill"><meta property="article:published_time" content="2026-03-01">
    <script type="application/ld+json">{"@type":"NewsArticle","headline":"Harbour fees rise again"}</script>
    <script type="application/ld+json">{"@type":"NewsArticle","headline":"Salt railway opens early"}</script>`;

  it('says nothing more of the other story', () => {
    const { document } = keep(FEES + SALT, SECOND, { head });
    expect(document.head.innerHTML.trim().split(/\s*\n\s*/)).toEqual([
      '<meta property="og:site_name" content="Paper">',
      '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Salt railway opens early"}</script>',
    ]);
  });

  it('stays where it is about the story', () => {
    const { document } = keep(FEES + SALT, FIRST, { head });
    expect(document.querySelector('meta[name="author"]')).not.toBeNull();
    expect(document.querySelectorAll('script')).toHaveLength(1);
  });
});

describe('the head of a page that went on to another story without being loaded', () => {
  const shown = (headline: string) => `<title>${headline} | Paper</title><h1>${headline}</h1>${PROSE}`;
  const left = (title: string, url = FIRST) =>
    `<link rel="canonical" href="${url}"><meta property="og:title" content="${title}"><meta property="og:site_name" content="Paper">
    <meta name="author" content="Ada Quill"><script type="application/ld+json">{"@type":"NewsArticle","headline":"${title}"}</script>`;
  const kept = (headline: string, head: string, url = SECOND) =>
    keep(shown(headline), url, { head }).document.head.querySelectorAll('meta, link, script').length;

  it('keeps what it says of the site', () => {
    expect(kept('Salt railway opens early', left('Harbour fees rise again'))).toBe(1);
  });

  it.each([
    ['the address is the same', 'Salt railway opens early', left('Harbour fees rise again'), FIRST],
    [
      'the titles have something in common',
      'Salt railway opens early',
      left('The railway that opened before its time'),
      SECOND,
    ],
    ['the window has another title', 'Salt railway', `<title>Fees</title>${left('Harbour fees')}`, SECOND],
  ])('is believed where %s', (_, headline, head, url) => {
    expect(kept(headline, head, url)).toBe(5);
  });
});

describe('a page of one story', () => {
  const entries = [1, 2, 3].map((n) =>
    story(`Entry ${n}`, `data-url="${FIRST}#post-${n}"`, 'h2').replaceAll('div', 'article'),
  );

  it.each([
    ['headings of its parts', `<article><h1>Fees</h1>${PROSE}<h2>Why</h2>${PROSE}</article>`],
    ['two headings and one text', `<h1>Paper</h1><article><h1>Fees</h1>${PROSE}</article>`],
    ['a live blog', `<h1>Live: fees</h1>${PROSE}${entries.join('')}`],
    [
      'a live blog that says it is one',
      `<div itemscope itemtype="https://schema.org/LiveBlogPosting"><h1>Live</h1>${entries.join('').replaceAll('#post', '?post')}</div>`,
    ],
    [
      'a box in the midst of the text',
      `<h1>Harbour fees rise</h1><div>${PROSE}<h1>Our letters</h1>${PROSE}</div>`,
    ],
    ['parts that all have the headline', FEES + FEES + FEES],
    [
      'teasers of others',
      `${FEES}${'<article data-url="/x"><h2>Other</h2><p>Short.</p></article>'.repeat(9)}`,
    ],
  ])('is left as it is: %s', (_, body) => {
    const before = new JSDOM(`<main>${body}</main>`).window.document.body.innerHTML;
    expect(keep(body, FIRST).document.body.innerHTML).toBe(before);
  });
});
