// @vitest-environment jsdom
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { extract } from '../extract';
import { EXTRACTOR } from '../extractor-version';

const URL = 'https://paper.example/2024/03/fees.html';
const NOW = new Date('2026-01-02T03:04:05Z');
const HEAD =
  '<title>Harbour fees rise</title><meta name="author" content="Ada Quill"><meta property="article:published_time" content="2024-03-04T09:15:00+01:00">';

/** A page on which the reader has selected from a place in one node to a place in another. */
function select(
  body: string,
  from: string,
  start: number,
  to: string = from,
  end = Number.POSITIVE_INFINITY,
): Document {
  const { document } = new JSDOM(
    `<html lang="en"><head>${HEAD}</head><body><h1>Harbour fees rise</h1>${body}</body></html>`,
    {
      url: URL,
    },
  ).window;
  const find = (selector: string) => document.querySelector(selector)?.firstChild as Text;
  const range = document.createRange();
  range.setStart(find(from), start);
  range.setEnd(find(to), Math.min(end, find(to).length));
  document.getSelection()?.addRange(range);
  return document;
}

const result = (document: Document) => extract(document, { url: URL, now: NOW, selection: true });

function draftOf(document: Document) {
  const read = result(document);
  if (!read.ok) throw new Error(read.detail);
  return read.draft;
}

describe('a selection', () => {
  it('is what was selected, with the metadata of its page and a key of its own', () => {
    const page = select('<p id="a">Fees rise on Monday.</p><p id="b">Ships wait.</p>', '#a', 5, '#b', 5);
    expect(draftOf(page)).toEqual({
      ...{
        title: 'Harbour fees rise',
        authors: ['Ada Quill'],
        editors: [],
        sections: [],
        site: 'paper.example',
      },
      published: {
        ...{ instant: '2024-03-04T08:15:00.000Z', offset: 60, precision: 'second' },
        from: 'meta:article:published_time',
      },
      ...{ url: URL, canonicalUrl: `${URL}#:~:text=rise%20on%20Monday.,Ships`, selection: true },
      ...{ lang: 'en', description: 'rise on Monday.', wordCount: 4, readingMinutes: 1, securities: [] },
      ...{ extractor: EXTRACTOR, stripped: [] },
      // Of its text the reader is sure.
      confidence: {
        title: { score: 0.8, witnesses: ['markup', 'text'] },
        authors: { score: 0.7, witnesses: ['data'] },
        published: { score: 0.7, witnesses: ['data'] },
      },
      ...{ html: '<p>rise on Monday.</p><p>Ships</p>', text: 'rise on Monday.\nShips' },
    });
  });

  it('keeps what would be boilerplate in an article, but nothing that is never read', () => {
    const page = select(
      '<p id="a">Sign up for our newsletter</p><script>x()</script><p hidden>unseen</p><button>Go</button><p id="b">Read more: fees</p>',
      '#a',
      0,
      '#b',
    );
    expect(draftOf(page).html).toBe('<p>Sign up for our newsletter</p><p>Read more: fees</p>');
  });

  it.each([
    [
      'rows of a table',
      '<table><tbody><tr><th>Port</th><th>Fee</th></tr><tr><td id="a">Northgate</td><td>12</td></tr><tr><td>Westhaven</td><td id="b">9</td></tr></tbody></table>',
      '<table><tbody><tr><td>Northgate</td><td>12</td></tr><tr><td>Westhaven</td><td>9</td></tr></tbody></table>',
    ],
    [
      'items of a list',
      '<ol start="3"><li id="a">Fees</li><li id="b">Ships</li></ol>',
      '<ol start="3"><li>Fees</li><li>Ships</li></ol>',
    ],
    [
      'a part of a paragraph',
      '<p id="x"><b id="a">Fees</b> and <i id="b">ships</i></p>',
      '<p><b>Fees</b> and <i>ships</i></p>',
    ],
  ])('keeps what is needed around %s', (_, body, html) => {
    expect(draftOf(select(body, '#a', 0, '#b')).html).toBe(html);
  });

  it('has its links and pictures resolved and its markup sanitised', () => {
    const page = select(
      '<p id="a">See</p><p onclick="x()"><a href="/b?utm_source=x">the filing</a><img data-src="/c.png" src="data:,"></p><p id="b">here</p>',
      '#a',
      0,
      '#b',
    );
    expect(draftOf(page).html).toBe(
      '<p>See</p><p><a href="https://paper.example/b">the filing</a><img src="https://paper.example/c.png" referrerpolicy="no-referrer"></p><p>here</p>',
    );
  });

  it('may be a word, and leaves the page as it was', () => {
    const page = select('<p id="a">Fees rise.</p>', '#a', 0, '#a', 4);
    const before = page.documentElement.outerHTML;
    expect(draftOf(page).text).toBe('Fees');
    expect(page.documentElement.outerHTML).toBe(before);
  });

  it('is read inside an open shadow root', () => {
    const { document } = new JSDOM(`<head>${HEAD}</head><body><x-story></x-story></body>`, { url: URL })
      .window;
    const root = document.querySelector('x-story')?.attachShadow({ mode: 'open' });
    const lines = ['Fees rise.', 'Ships wait.'].map((text) => {
      const line = document.createElement('p');
      line.textContent = text;
      return line;
    });
    root?.append(...lines);
    const range = document.createRange();
    range.setStart(lines[0]?.firstChild as Text, 5);
    range.setEnd(lines[1]?.firstChild as Text, 5);
    const inner = { rangeCount: 1, getRangeAt: () => range } as unknown as Selection;
    // As Chromium has it: from outside the selection is a place before the host, inside it is the whole.
    Object.assign(root ?? {}, { getSelection: () => inner });
    document.getSelection()?.collapse(document.body, 0);
    expect(draftOf(document).html).toBe('<p>rise.</p><p>Ships</p>');
  });
});

it.each([
  ['nothing', (document: Document) => document.getSelection()?.removeAllRanges()],
  ['a place', (document: Document) => document.getSelection()?.collapseToEnd()],
])('says so where %s is selected', (_, change) => {
  const page = select('<p id="a">Fees rise.</p>', '#a', 0);
  change(page);
  expect(result(page)).toEqual({
    ...{ ok: false, reason: 'nothing-selected' },
    detail: 'No text of this page is selected.',
  });
});
