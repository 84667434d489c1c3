// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { StrippedLog } from '../boilerplate/stripped-log';
import { resolveImages } from './resolve-images';
import { removeUnsaved } from './unsaved-pictures';

const BASE = 'https://paper.example/2026/fees';
const data = (length: number, type = 'png') => `data:image/${type};base64,${'A'.repeat(length)}`;

/** Addresses of the pictures that stay, and the texts of those that are told. */
function read(html: string): { shown: string[]; told: (string | undefined)[][] } {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  const log = new StrippedLog(BASE);
  removeUnsaved(body, BASE, log);
  resolveImages(body, BASE);
  return {
    shown: [...body.querySelectorAll('img')].map((image) => image.getAttribute('src') ?? ''),
    told: log.stripped.map(({ rule, kind, text }) => [rule, kind, text]),
  };
}

it.each(['png', 'jpeg', 'gif', 'webp', 'avif'])(
  'keeps a picture of type %s that is written into the page',
  (type) => {
    expect(read(`<img src="${data(3000, type)}">`)).toEqual({ shown: [data(3000, type)], told: [] });
  },
);

it.each([
  [
    'a picture that lives as long as its page',
    '<img src="blob:https://paper.example/1" alt="Spot rates">',
    'Spot rates',
  ],
  ['one without words', '<img src="blob:https://paper.example/1">', 'blob:'],
  [
    'one that is too large',
    `<figure><img src="${data(200_001)}"><figcaption>运价走势</figcaption></figure>`,
    '运价走势',
  ],
  ['a drawing', `<img src="${data(3000, 'svg+xml')}">`, 'image/svg+xml'],
])('tells of %s', (_, html, text) => {
  expect(read(html)).toEqual({ shown: [], told: [['unsaved-picture', 'unsaved', text]] });
});

it('keeps the first pictures of very many', () => {
  const { shown, told } = read(`<img src="${data(190_000)}" alt="a">`.repeat(7));
  expect([shown.length, told.length]).toEqual([5, 2]);
});

it.each([
  ['a stand-in', `<img src="${data(400)}" alt="a">`, []],
  [
    'a stand-in of a picture with an address',
    `<img src="${data(3000)}" data-src="/a.jpg">`,
    ['https://paper.example/a.jpg'],
  ],
  ['a picture with an address', '<img src="/a.jpg">', ['https://paper.example/a.jpg']],
  ['a counter', '<img src="blob:https://paper.example/1" width="1">', []],
])('tells nothing of %s', (_, html, shown) => expect(read(html)).toEqual({ shown, told: [] }));
