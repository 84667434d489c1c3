// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { stripBoilerplate } from './strip-boilerplate';
import { StrippedLog } from './stripped-log';

const PROSE =
  '<p>The port authority said on Monday that it would raise handling fees by a tenth from next month, the first rise in three years.</p>'.repeat(
    4,
  );

function cleaned(html: string) {
  const root = new DOMParser().parseFromString(`<div>${html}</div>`, 'text/html').body;
  const log = new StrippedLog('https://paper.example/');
  stripBoilerplate(root, { title: 'Harbour fees rise', authors: [] }, log);
  const shown = [...root.querySelectorAll('img')].map((image) => image.getAttribute('src'));
  return { shown, stripped: log.stripped.map(({ rule, text }) => `${rule}: ${text}`) };
}

describe('pictures in an article', () => {
  it.each([
    ['a code to scan', '<img src="/static/qrcode.png">', 'promotion-picture: /static/qrcode.png'],
    [
      'a portrait by its name',
      '<img class="author-photo" src="/p/1.jpg" alt="Ada Quill">',
      'promotion-picture: Ada Quill',
    ],
    [
      'a badge by its text',
      '<img src="/p/2.png" alt="Harbour Wire logo">',
      'promotion-picture: Harbour Wire logo',
    ],
    [
      'a logo that is loaded late',
      '<img src="/blank.gif" data-src="/img/logo.png" alt="">',
      'promotion-picture: /blank.gif',
    ],
  ])('takes %s', (_, image, entry) => {
    expect(cleaned(`${PROSE}<p>${image}</p>${PROSE}`)).toEqual({ shown: [], stripped: [entry] });
  });

  it.each([
    [
      'a photograph of a logo',
      '<img src="/p/northgate-logo-getty.jpg" alt="The logo of Northgate at its headquarters">',
    ],
    ['one that is loaded late', '<img src="/blank.gif" data-src="/p/quay.jpg" alt="">'],
    ['a market share', '<img src="/p/market-share-2024.png" alt="Market share">'],
  ])('keeps %s', (_, image) => {
    expect(cleaned(`${PROSE}<p>${image}</p>${PROSE}`)).toMatchObject({
      shown: [expect.anything()],
      stripped: [],
    });
  });

  it('takes pictures that are left over among the lines after an article', () => {
    const teaser = (name: string) =>
      `<p><a href="/${name}">Ports brace for ${name} storms</a></p><p><img src="/p/${name}.jpg"></p>`;
    expect(
      cleaned(`${PROSE}<p><img src="/p/quay.jpg"></p>${teaser('autumn')}${teaser('winter')}`).shown,
    ).toEqual(['/p/quay.jpg']);
  });
});
