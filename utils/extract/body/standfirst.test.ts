// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { PageMetadata } from '../metadata/page-metadata';
import { findStandfirst, prependStandfirst } from './standfirst';

const PARAGRAPH = `<p>${'The port authority said so on Monday. '.repeat(8)}</p>`;

function deckOf(html: string, fields: Partial<PageMetadata> = {}): string | undefined {
  const metadata = { title: 'Harbour fees rise', ...fields } as PageMetadata;
  return findStandfirst(new DOMParser().parseFromString(html, 'text/html'), metadata);
}

describe('findDeck', () => {
  it.each([
    [
      'by its name',
      '<h1>Harbour fees rise</h1><div class="article-standfirst">Shippers will pay a tenth more</div>',
    ],
    [
      'as the sentence behind the headline',
      '<h1>Harbour fees rise</h1><h2>Shippers will pay a tenth more.</h2>',
    ],
  ])('%s', (_, html) => expect(deckOf(html + PARAGRAPH)).toMatch(/^Shippers will pay a tenth more\.?$/));

  it('as the text that the page describes itself with', () => {
    const html = '<h1>Harbour fees rise</h1><div><span>Shippers will pay a tenth more</span></div>';
    expect(deckOf(html, { description: 'Shippers will pay a tenth more' })).toBe(
      'Shippers will pay a tenth more',
    );
  });

  it.each([['Fees have doubled since May. Is it the strike?'], ['五月以来运价翻了一倍。是因为罢工吗？']])(
    'as the question that others answer: %s',
    (question) => {
      const html = `<h1>Harbour fees rise</h1><div><div><p>${question}</p></div></div><div>${PARAGRAPH}</div>`;
      expect(deckOf(html)).toBe(question);
    },
  );

  it.each([
    ['a sentence in a box of its own', '<div><p>Ada Quill writes about ports for us.</p></div>'],
    ['a question further down', '<div><p>Port news</p><p>Have a story for us about the port?</p></div>'],
  ])('but not as %s', (_, html) => {
    expect(deckOf(`<h1>Harbour fees rise</h1>${html}${PARAGRAPH}`)).toBeUndefined();
  });

  it.each([
    [
      'after the first paragraph',
      `<h1>Harbour fees rise</h1>${PARAGRAPH}<p class="summary">Another story is told over here.</p>`,
    ],
    ['where a page has no headline', '<p class="summary">Shippers will pay a tenth more.</p>'],
    ['that is the headline', '<h1>News</h1><p class="lead">Harbour fees rise</p>'],
    ['of two words', '<h1>Harbour fees rise</h1><p class="subtitle">By us</p>'],
  ])('finds none %s', (_, html) => expect(deckOf(html)).toBeUndefined());
});

describe('prependDeck', () => {
  const body = (html: string): Element => new DOMParser().parseFromString(html, 'text/html').body;

  it('puts it first, as text', () => {
    const root = body('<p>a</p>');
    prependStandfirst(root, 'Fees <b>rise</b>', []);
    expect(root.innerHTML).toBe('<p>Fees &lt;b&gt;rise&lt;/b&gt;</p><p>a</p>');
  });

  it('puts it into the box that holds the paragraphs', () => {
    const root = body('<div> <div><p>a</p><p>b</p></div> </div>');
    prependStandfirst(root, 'Fees rise', []);
    expect(root.innerHTML).toBe('<div> <div><p>Fees rise</p><p>a</p><p>b</p></div> </div>');
  });

  it.each([
    ['the article has', '<p>Fees rise, the port said.</p>', []],
    [
      'a rule has taken out',
      '<p>a</p>',
      [{ rule: 'x', kind: 'furniture' as const, where: 'head' as const, text: 'Fees rise!' }],
    ],
  ])('does not repeat what %s', (_, html, stripped) => {
    const root = body(html);
    prependStandfirst(root, 'Fees rise', stripped);
    expect(root.innerHTML).toBe(html);
  });
});
