import { describe, expect, it } from 'vitest';
import type { ArticleBody } from './article';
import { asClipped, reinsert, reinsertAsBefore, reinsertedRanges, stripAgain } from './reinsert';

/** Two paragraphs with two notices between them, a word in the second and a picture at the end. */
const body: ArticleBody = {
  html: '<p>a</p><p>b</p>',
  text: 'a\nb',
  stripped: [
    {
      rule: 'qr-code',
      kind: 'promotion',
      where: 'body',
      text: 'one',
      reinsertion: { html: '<p>one</p>', offset: 8, line: 1 },
    },
    {
      rule: 'qr-code',
      kind: 'promotion',
      where: 'body',
      text: 'two\t\tthree',
      reinsertion: { html: '<p>two</p>', offset: 8, line: 1 },
    },
    {
      rule: 'quote-widget',
      kind: 'furniture',
      where: 'box',
      text: '(5)',
      reinsertion: { html: ' (5)', offset: 12, line: 2 },
    },
    {
      rule: 'promotion-picture',
      kind: 'promotion',
      where: 'tail',
      text: 'QR',
      reinsertion: { html: '<img>', offset: 16 },
    },
    { rule: 'disclaimer', kind: 'notice', where: 'tail', text: 'No advice' },
  ],
};
const back = (...indexes: number[]) => indexes.reduce(reinsert, body);

describe('reinsert', () => {
  it.each([
    [[0], '<p>a</p><p>one</p><p>b</p>', 'a\none\nb'],
    [[1], '<p>a</p><p>two</p><p>b</p>', 'a\ntwo three\nb'],
    [[1, 0], '<p>a</p><p>one</p><p>two</p><p>b</p>', 'a\none\ntwo three\nb'],
    [[0, 1], '<p>a</p><p>one</p><p>two</p><p>b</p>', 'a\none\ntwo three\nb'],
    [[2], '<p>a</p><p>b (5)</p>', 'a\nb\n(5)'],
    [[3], '<p>a</p><p>b</p><img>', 'a\nb'],
    [[3, 2, 1, 0], '<p>a</p><p>one</p><p>two</p><p>b (5)</p><img>', 'a\none\ntwo three\nb\n(5)'],
  ])('of %j', (indexes, html, text) => {
    expect(back(...indexes)).toMatchObject({ html, text });
    expect(asClipped(back(...indexes))).toEqual(body);
  });

  it.each([[4], [5], [-1]])('of what has no way back changes nothing: %i', (index) => {
    expect(reinsert(body, index)).toBe(body);
    expect(stripAgain(body, index)).toBe(body);
  });

  it('moves what stands behind along, and gives a picture no line of text', () => {
    const offsets = back(0).stripped.map(({ reinsertion }) => reinsertion);
    expect(offsets).toStrictEqual([
      { html: '<p>one</p>', offset: 8, line: 1 },
      { html: '<p>two</p>', offset: 18, line: 2 },
      { html: ' (5)', offset: 22, line: 3 },
      { html: '<img>', offset: 26 },
      undefined,
    ]);
  });

  it('of a picture leaves the lines of what stands behind it', () => {
    const [one, , , picture] = body.stripped;
    const stripped = [{ ...picture, reinsertion: { html: '<img>', offset: 8 } }, one];
    const pictureFirst = { ...body, stripped } as ArticleBody;
    const both = reinsert(reinsert(pictureFirst, 0), 1);
    expect(both).toMatchObject({ html: '<p>a</p><img><p>one</p><p>b</p>', text: 'a\none\nb' });
    expect(asClipped(both)).toEqual(pictureFirst);
  });

  it('of what is back already changes nothing, as little as taking out what is out', () => {
    const once = back(0);
    expect(reinsert(once, 0)).toBe(once);
    expect(stripAgain(body, 0)).toBe(body);
  });

  it('gives a body without text its first line', () => {
    const empty = {
      ...body,
      html: '',
      text: '',
      stripped: [{ ...body.stripped[0], reinsertion: { html: '<p>one</p>', offset: 0, line: 0 } }],
    } as ArticleBody;
    expect(reinsert(empty, 0).text).toBe('one');
    expect(stripAgain(reinsert(empty, 0), 0)).toEqual(empty);
  });
});

it('knows where what was put back stands', () => {
  expect(reinsertedRanges(back(2, 0))).toEqual([
    { index: 0, start: 8, end: 18 },
    { index: 2, start: 22, end: 26 },
  ]);
});

it('puts back again what a newer version has taken out again, each once', () => {
  const [one, two, word, picture] = body.stripped;
  const newer = { ...body, stripped: [two, one, word, picture].filter((removal) => removal !== undefined) };
  const again = reinsertAsBefore(back(1, 3), newer);
  expect(again.stripped.map(({ reinserted }) => reinserted)).toEqual([true, undefined, undefined, true]);
  expect(again.html).toBe('<p>a</p><p>two</p><p>b</p><img>');
});

it('puts nothing else back into a newer version: neither another text by the rule nor the text by another rule', () => {
  const [one, two] = body.stripped;
  const otherRule = { ...one, rule: 'disclaimer' };
  const newer = { ...body, stripped: [two, otherRule] } as ArticleBody;
  expect(reinsertAsBefore(back(0), newer)).toBe(newer);
});
