// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { unwrapNoscriptImages } from './noscript-images';
import { resolveImages } from './resolve-images';

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
    [
      'the largest of a set instead of a smaller one shown',
      '<img src="/s.jpg" srcset="/s.jpg 320w, /l.jpg 1280w, /print.jpg 5000w">',
      shown('https://paper.example/l.jpg'),
    ],
    [
      'the picture shown where its sources are no larger',
      '<picture><source srcset="/a.webp 640w"><img src="/a-640x360.jpg"></picture>',
      shown('https://paper.example/a-640x360.jpg'),
    ],
    [
      'no AVIF where there is another',
      '<picture><source type="image/avif" srcset="/a.avif"><source srcset="/a.webp"><img></picture>',
      shown('https://paper.example/a.webp'),
    ],
    [
      'an address that a script would fill in',
      '<img src="{{pic}}" data-hero="/p/9.jpg">',
      '<img src="https://paper.example/p/9.jpg" data-hero="/p/9.jpg" referrerpolicy="no-referrer">',
    ],
    [
      'an attribute that may be something else only where it must',
      '<img src="/p/1.jpg" data-url="https://paper.example/share/1">',
      '<img src="https://paper.example/p/1.jpg" data-url="https://paper.example/share/1" referrerpolicy="no-referrer">',
    ],
    [
      'the file that a picture links to',
      '<a href="/p/large.jpg"><img src="/p/small.jpg"></a>',
      shown('https://paper.example/p/large.jpg'),
    ],
    [
      'a link to a page about the picture',
      '<a href="/wiki/File:Quay.jpg"><img src="/q.jpg"></a>',
      `<a href="/wiki/File:Quay.jpg">${shown('https://paper.example/q.jpg')}</a>`,
    ],
    [
      'a name that only begins like a stand-in',
      '<img src="/empty-shelves.jpg">',
      shown('https://paper.example/empty-shelves.jpg'),
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
      '<p><img src="/1.jpg" alt=""></p>',
    );
  });

  it.each([
    [
      'in place of a stand-in in a box of its own',
      '<p><span><img alt="Quay"></span><noscript><img src="/1.jpg"></noscript></p>',
      '<p><span></span><img src="/1.jpg" alt="Quay"></p>',
    ],
    [
      'not where the picture before it has an address, if a lazy one',
      '<p><img src="data:image/gif;base64,R0" data-src="/1-large.jpg"><noscript><img src="/1.jpg"></noscript></p>',
      '<p><img src="data:image/gif;base64,R0" data-src="/1-large.jpg"></p>',
    ],
    [
      'not before the same picture',
      '<p><noscript><img src="/1.jpg?w=9"></noscript><img src="/1.jpg"></p>',
      '<p><img src="/1.jpg"></p>',
    ],
  ])('takes it %s', (_, html, expected) => expect(unwrapped(html)).toBe(expected));

  it('leaves another picture before it', () => {
    expect(unwrapped('<p><img src="/0.jpg"><noscript><img src="/1.jpg"></noscript></p>')).toBe(
      '<p><img src="/0.jpg"><img src="/1.jpg"></p>',
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
    ['a pixel', '<p><img src="/0.jpg"><noscript><img src="/t.gif" width="1" height="1"></noscript></p>'],
    ['no picture', '<p><noscript>Please enable scripts</noscript></p>'],
  ])('leaves %s alone', (_, html) => expect(unwrapped(html)).toBe(html));
});
