// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { pairCaptions } from './centred-captions';

function paired(html: string): string {
  const page = new DOMParser().parseFromString(html, 'text/html');
  pairCaptions(page, 'https://paper.example/');
  return page.body.innerHTML;
}

const IMAGE = '<img src="a.jpg">';
const centred = (content: string, more = '') => `<p style="text-align: center${more}">${content}</p>`;

describe('pairCaptions', () => {
  it.each([
    ['small', centred('码头一角', ';font-size:12px')],
    ['grey', `<p align="center"><span style="color:#888888">码头一角</span></p>`],
    ['marked', '<p class="f_center">▲码头一角</p>'],
  ])('makes a figure of a picture and a %s line', (_, line) => {
    const text = /(▲?码头一角)/.exec(line)?.[1];
    const figure = paired(centred(IMAGE) + line);
    expect(figure.replace(/<\/?span[^>]*>/g, '')).toBe(
      `<figure>${IMAGE}<figcaption>${text}</figcaption></figure>`,
    );
  });

  it.each([
    ['a centred heading', centred(IMAGE) + centred('一、业绩概览')],
    ['a line that is not centred', `${centred(IMAGE)}<p style="font-size:12px">码头一角</p>`],
    ['a picture that is not centred', `<p>${IMAGE}</p>${centred('码头一角', ';font-size:12px')}`],
    ['what stands under a code to scan', centred(IMAGE) + centred('扫码关注海港观察', ';font-size:12px')],
    ['a logo', centred('<img src="logo.png">') + centred('海港观察', ';font-size:12px')],
    ['a paragraph in small print', centred(IMAGE) + centred('港'.repeat(61), ';font-size:12px')],
    ['black text', centred(IMAGE) + centred('码头一角', ';color:#000000')],
  ])('leaves %s', (_, html) => expect(paired(html)).toBe(html));
});
