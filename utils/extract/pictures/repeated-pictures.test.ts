// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { dropRepeatedPictures } from './repeated-pictures';

function left(html: string): string {
  const page = new DOMParser().parseFromString(html, 'text/html');
  dropRepeatedPictures(page.body);
  return page.body.innerHTML;
}

const image = (name: string) => `<img src="https://img.example/${name}">`;
const figure = (name: string, caption = '') =>
  `<figure>${image(name)}${caption && `<figcaption>${caption}</figcaption>`}</figure>`;

describe('dropRepeatedPictures', () => {
  it.each([
    [
      'a thumbnail after the picture',
      `<p>${image('a.jpg')}</p><p>${image('a-150x100.jpg')}</p>`,
      `<p>${image('a.jpg')}</p><p></p>`,
    ],
    [
      'a thumbnail before it, in whose place the larger one comes',
      `<p>${image('a-150x100.jpg')}</p><p>${image('a-900x600.jpg')}</p>`,
      `<p>${image('a-900x600.jpg')}</p><p></p>`,
    ],
    [
      'one without a caption',
      `<div>${image('a.jpg')}</div>${figure('a.jpg', 'Quay')}`,
      `<div></div>${figure('a.jpg', 'Quay')}`,
    ],
    [
      'a copy with its caption',
      figure('a.jpg', 'Quay') + figure('a.jpg?w=90', 'Quay'),
      figure('a.jpg', 'Quay'),
    ],
  ])('takes out %s', (_, html, expected) => expect(left(html)).toBe(expected));

  it.each([
    ['different pictures', `<p>${image('a_1.jpg')}</p><p>${image('a_2.jpg')}</p>`],
    ['different captions', figure('a.jpg', 'Before') + figure('a.jpg', 'After')],
    [
      'signs in the cells of a table',
      `<table><tbody><tr><td>${image('up.png')}</td><td>${image('up.png')}</td></tr></tbody></table>`,
    ],
    ['signs in a text', `<p>${image('a.png')} one ${image('a.png')}</p>`],
  ])('keeps %s', (_, html) => expect(left(html)).toBe(html));
});
