// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { resolveLinks } from './links';

function resolved(html: string): string {
  const page = new DOMParser().parseFromString(html, 'text/html');
  resolveLinks(page.body, 'https://paper.example/news/a.html');
  return page.body.innerHTML;
}

describe('resolveLinks', () => {
  it.each([
    ['relative', '<a href="b.html">b</a>', '<a href="https://paper.example/news/b.html">b</a>'],
    [
      'tracked, what belongs to the page kept',
      '<a href="https://x.example/p?id=3&amp;utm_medium=rss&amp;fbclid=1#part">b</a>',
      '<a href="https://x.example/p?id=3#part">b</a>',
    ],
    ['mail', '<a href="mailto:desk@paper.example">b</a>', '<a href="mailto:desk@paper.example">b</a>'],
    ['a place in the page', '<a href="#note">1</a>', '1'],
    ['a script', '<a href="javascript:void(0)"><b>b</b></a>', '<b>b</b>'],
    ['a script with a line break in it', '<a href="java\nscript:alert(1)">b</a>', 'b'],
    ['no address', '<a name="x">b</a>', 'b'],
    ['no address that could be read', '<a href="http://[">b</a>', 'b'],
  ])('%s', (_, html, expected) => expect(resolved(html)).toBe(expected));
});
