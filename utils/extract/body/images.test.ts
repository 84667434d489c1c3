// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { resolveImages } from './images';
import { unwrapNoscriptImages } from './noscript';

const BASE = 'https://paper.example/news/a.html';

function resolved(html: string): string {
  const page = new DOMParser().parseFromString(html, 'text/html');
  resolveImages(page.body, BASE);
  return page.body.innerHTML;
}

const shown = (src: string) => `<img src="${src}" referrerpolicy="no-referrer">`;

describe('resolveImages', () => {
  it.each([
    ['a relative address', '<img src="../p/1.jpg">', shown('https://paper.example/p/1.jpg')],
    ['an address without a scheme', '<img src="//img.example/1.jpg">', shown('https://img.example/1.jpg')],
    [
      'a stand-in with the real address beside it',
      '<img src="data:image/gif;base64,R0lGOD" data-src="/p/2.jpg">',
      '<img src="https://paper.example/p/2.jpg" data-src="/p/2.jpg" referrerpolicy="no-referrer">',
    ],
    [
      'a placeholder file',
      '<img src="/static/blank.gif" data-original="https://img.example/3.png">',
      '<img src="https://img.example/3.png" data-original="https://img.example/3.png" referrerpolicy="no-referrer">',
    ],
    [
      'the largest of a set',
      '<img srcset="/s.jpg 320w, /l.jpg 1280w, /m.jpg 640w">',
      shown('https://paper.example/l.jpg'),
    ],
    [
      'a picture whose image is empty',
      '<picture><source srcset="/w.webp 1x, /w2.webp 2x"><img></picture>',
      shown('https://paper.example/w2.webp'),
    ],
    [
      'tracking parameters',
      '<img src="/1.jpg?w=640&utm_source=x">',
      shown('https://paper.example/1.jpg?w=640'),
    ],
    ['a pixel', '<p>a<img src="/t.gif" width="1" height="1"></p>', '<p>a</p>'],
    ['an address of another kind', '<p>a<img src="javascript:x()"></p>', '<p>a</p>'],
    ['no address', '<p>a<img alt="b"></p>', '<p>a</p>'],
  ])('%s', (_, html, expected) => expect(resolved(html)).toBe(expected));
});

describe('unwrapNoscriptImages', () => {
  function unwrapped(html: string): string {
    const page = new DOMParser().parseFromString(html, 'text/html');
    unwrapNoscriptImages(page, BASE, new DOMParser());
    return page.body.innerHTML;
  }

  it('takes the picture in place of the stand-in before it', () => {
    expect(unwrapped('<p><img class="lazy"><noscript><img src="/1.jpg"></noscript></p>')).toBe(
      '<p><img src="/1.jpg"></p>',
    );
  });

  it('reads the content where it is text, as in a page with scripts', () => {
    const page = new DOMParser().parseFromString('<p></p>', 'text/html');
    const noscript = page.createElement('noscript');
    noscript.append('<img src="/1.jpg" onload="alert(1)">');
    page.querySelector('p')?.append(noscript);
    unwrapNoscriptImages(page, BASE, new DOMParser());
    expect(page.querySelector('p > img')?.getAttribute('src')).toBe('/1.jpg');
  });

  it.each([
    ['text with the picture', '<p><noscript><img src="/1.jpg"> Please enable scripts</noscript></p>'],
    ['two pictures', '<p><noscript><img src="/1.jpg"><img src="/2.jpg"></noscript></p>'],
    ['no picture', '<p><noscript>Please enable scripts</noscript></p>'],
  ])('leaves %s alone', (_, html) => expect(unwrapped(html)).toBe(html));
});
