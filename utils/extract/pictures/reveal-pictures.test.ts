// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { revealPictures } from './reveal-pictures';

function revealed(html: string): string[] {
  const page = new DOMParser().parseFromString(html, 'text/html');
  revealPictures(page, 'https://paper.example/news/');
  return [...page.querySelectorAll('img,figcaption')].map((found) => found.outerHTML);
}

describe('revealPictures', () => {
  it.each([
    [
      'AMP pictures',
      '<amp-img src="/a.jpg" alt="Quay" width="640" layout="fill"><img placeholder></amp-img>',
      '<img src="/a.jpg" alt="Quay" width="640">',
    ],
    [
      'a background that says it is a picture',
      '<div role="img" aria-label="Quay" style="background-image:url(\'../a.jpg\')"></div>',
      '<img src="https://paper.example/a.jpg" alt="Quay">',
    ],
    [
      'a background in a figure',
      '<figure><div style="background: #eee url(/a.jpg) no-repeat"></div></figure>',
      '<img src="https://paper.example/a.jpg" alt="">',
    ],
    [
      'a background that is loaded late',
      '<figure><div data-bg="/a.jpg"></div></figure>',
      '<img src="https://paper.example/a.jpg" alt="">',
    ],
    [
      'the label of a chart',
      '<figure><svg aria-label="Rates since 2020"><path></path></svg></figure>',
      '<figcaption>Rates since 2020</figcaption>',
    ],
  ])('brings out %s', (_, html, expected) => expect(revealed(html)).toEqual([expected]));

  it.each([
    ['decoration', '<div style="background-image:url(/a.jpg)"></div>'],
    ['a background behind a text', '<figure><div style="background-image:url(/a.jpg)">Text</div></figure>'],
    ['an inlined one', '<div role="img" style="background-image:url(data:image/png;base64,AA)"></div>'],
    ['a logo', '<div role="img" style="background-image:url(/img/logo.png)"></div>'],
  ])('leaves %s', (_, html) => expect(revealed(html)).toEqual([]));
});
