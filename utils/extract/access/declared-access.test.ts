// @vitest-environment jsdom
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readAccess } from './declared-access';

const url = 'https://paper.example/2024/03/fees.html';
const read = (html: string) => readAccess(new JSDOM(html, { url }).window.document, url);
const data = (fields: object) => `<script type="application/ld+json">${JSON.stringify(fields)}</script>`;
const article = (fields: object) => data({ '@type': 'NewsArticle', headline: 'Fees rise', ...fields });
const LONG = 'The port authority raised its fees again. '.repeat(10);

describe('isAccessibleForFree', () => {
  it.each([
    [false, false],
    ['False', false],
    ['false', false],
    ['no', false],
    [0, false],
    ['0', false],
    ['http://schema.org/False', false],
    ['https://schema.org/False', false],
    [{ '@id': 'http://schema.org/False' }, false],
    [[false], false],
    [true, true],
    ['True', true],
    ['Yes', true],
    [1, true],
    ['http://schema.org/True', true],
    ['maybe', undefined],
    [null, undefined],
    [undefined, undefined],
  ])('%j is %s', (isAccessibleForFree, free) => {
    expect(read(article({ isAccessibleForFree })).free).toBe(free);
  });

  it.each([
    ['in a graph', data({ '@graph': [{ '@type': 'NewsArticle', isAccessibleForFree: 'False' }] }), false],
    ['of the page', data({ '@type': 'WebPage', isAccessibleForFree: false }), false],
    ['of a part', article({ hasPart: { isAccessibleForFree: 'False', cssSelector: '.paid' } }), false],
    ['where the article is told twice', article({}) + article({ isAccessibleForFree: false }), false],
    [
      'not of another article',
      article({}) + article({ headline: 'X', isAccessibleForFree: false }),
      undefined,
    ],
    ['in microdata', '<meta itemprop="isAccessibleForFree" content="False">', false],
    ['as a link', '<link itemprop="isAccessibleForFree" href="http://schema.org/True">', true],
    ['by a locked tier', '<meta property="article:content_tier" content="locked">', false],
    ['not by a metered one', '<meta property="article:content_tier" content="metered">', undefined],
    ['not by nothing', '<p>Free beer</p>', undefined],
  ])('is read %s', (_, html, free) => {
    expect(read(html).free).toBe(free);
  });
});

describe('the part that is not free', () => {
  const gated = (...selectors: string[]) =>
    article({
      isAccessibleForFree: false,
      hasPart: selectors.map((cssSelector) => ({ isAccessibleForFree: 'False', cssSelector })),
    });

  it.each([
    ['has its text', `${gated('.paid')}<div class="paid">${LONG}</div>`, undefined],
    [
      'has its text in many places',
      `${gated('.paid p')}<div class="paid">${'<p>Fees rose.</p>'.repeat(20)}</div>`,
      undefined,
    ],
    ['has it under another selector', `${gated('.x', '.paid')}<div class="paid">${LONG}</div>`, undefined],
    ['is missing', gated('.paid'), { selector: '.paid', missing: true }],
    ['is empty', `${gated('.paid')}<div class="paid"></div>`, { selector: '.paid', missing: false }],
    [
      'has a button',
      `${gated('.paid')}<div class="paid">Subscribe now</div>`,
      { selector: '.paid', missing: false },
    ],
    [
      'is hidden',
      `${gated('.paid')}<div style="display: none"><div class="paid">${LONG}</div></div>`,
      { selector: '.paid', missing: false },
    ],
    ['has a selector that is none', gated(':::'), { selector: ':::', missing: true }],
    ['is not named', article({ isAccessibleForFree: false }), undefined],
    [
      'is named on a free page',
      article({ isAccessibleForFree: true, hasPart: { isAccessibleForFree: false, cssSelector: '.paid' } }),
      undefined,
    ],
  ])('%s', (_, html, closed) => {
    expect(read(html).closed).toEqual(closed);
  });
});

describe('the length', () => {
  it.each([
    [620, 620],
    ['620', 620],
    [0, undefined],
    ['many', undefined],
    [undefined, undefined],
  ])('%j is %s words', (wordCount, words) => {
    expect(read(article({ wordCount })).words).toBe(words);
  });

  it('is that of the text in the data too', () => {
    expect(read(article({ articleBody: 'Fees &amp; dues rise.' })).text).toBe('Fees & dues rise.');
    const long = 'Fees rise. '.repeat(10_000).trim();
    expect(read(article({ articleBody: long })).text).toBe(long);
  });
});
