import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { runs } from '../../test/fuzz';
import { markupWithout } from './serialise-page';

const { window } = new JSDOM('');
const load = (html: string) => new window.DOMParser().parseFromString(html, 'text/html');

/** The page without its `x-out`, which no page has by itself. */
const write = (page: Document, inHead = '') =>
  markupWithout(page.documentElement, [...page.querySelectorAll('x-out')], inHead);

/** What of it stands in the body. */
const bodyOf = (html: string) => /<body>(.*)<\/body>/s.exec(write(load(html)))?.[1];

describe('the markup of a page', () => {
  it('is what the browser writes where nothing is left out, with what goes in front in the head', () => {
    const page = load(
      '<html lang="en"><head><title>Fees &amp; tolls</title></head><body class="a b"><!-- top --><p>Rise&nbsp;by 2 &lt; 3.<br>',
    );
    const whole = page.documentElement.outerHTML;
    expect(write(page)).toBe(whole);
    expect(write(page, '<base href="/a/">')).toBe(whole.replace('<head>', '<head><base href="/a/">'));
  });

  it('has nothing of what is left out, at any depth', () => {
    expect(
      bodyOf(
        '<x-out>a</x-out><p>Fees <b>rise<x-out><i>b</i><x-out>c</x-out></x-out></b>.</p><div><x-out></x-out></div><p>Soon',
      ),
    ).toBe('<p>Fees <b>rise</b>.</p><div></div><p>Soon</p>');
  });

  it('has the comments that are not around it', () => {
    expect(bodyOf('<!--a--><p><!--b-->Fees<x-out></x-out></p><p><!--c-->rise</p>')).toBe(
      '<p>Fees</p><p><!--c-->rise</p>',
    );
  });

  it.each([
    ['text', '<p>2 &lt; 3 &amp;amp; 3&nbsp;"so"', '<p>2 &lt; 3 &amp;amp; 3&nbsp;&quot;so&quot;'],
    [
      'an attribute',
      `<p title='"a" &amp;lt;&nbsp;<b>'>`,
      '<p title="&quot;a&quot; &amp;lt;&nbsp;&lt;b&gt;">',
    ],
    ['an attribute without a value', '<p hidden data-a>', '<p hidden="" data-a="">'],
    ['an address', '<p cite="/a?b=1&copy=2">', '<p cite="/a?b=1&amp;copy=2">'],
  ])('writes %s so that it is read as it was', (_, html, expected) => {
    expect(bodyOf(`${html}<x-out></x-out>`)).toBe(`${expected}</p>`);
  });

  it.each([
    ['elements that have no end', '<p>a<br>b<img src="a.png"><wbr>c<x-out></x-out></p><hr>'],
    ['preformatted text', '<pre>  a\n\n  b &lt;c&gt;<x-out></x-out>\n</pre>'],
    ['what a reader can edit', '<form><textarea> a\n\n  &lt;b&gt; &amp; c</textarea><x-out></x-out></form>'],
    ['what is shown without scripts', '<noscript><img src="a.png" alt="&quot;"><x-out></x-out></noscript>'],
    [
      'drawings',
      '<svg viewBox="0 0 1 1"><linearGradient id="a"/><a xlink:href="#a"><path d="M0"/></a><foreignObject><p>a &amp; b<x-out></x-out></p></foreignObject></svg>',
    ],
    ['formulas', '<math definitionURL="a"><mi>x</mi><mtext>a<x-out></x-out></mtext></math>'],
    ['JSON-LD', '<div><script type="application/ld+json">{"a":"b && <c>"}</script><x-out></x-out></div>'],
  ])('keeps %s', (_, html) => {
    const page = load(html);
    const again = load(write(page));
    for (const element of page.querySelectorAll('x-out')) element.remove();
    page.normalize();
    expect(again.body.innerHTML).toBe(page.body.innerHTML);
    expect(again.documentElement.isEqualNode(page.documentElement)).toBe(true);
  });

  it('begins with what goes in the head where there is none', () => {
    const page = load('<p>Fees<x-out></x-out>');
    page.head.remove();
    expect(write(page, '<base href="/">')).toBe('<html><base href="/"><body><p>Fees</p></body></html>');
  });

  it('leaves the page as it was', () => {
    const page = load('<title>Fees</title><!--a--><p>Fees<x-out>b</x-out> rise');
    const before = page.documentElement.outerHTML;
    write(page, '<base href="/">');
    expect(page.documentElement.outerHTML).toBe(before);
  });

  it('is read again as the tree without what was left out', () => {
    const text = fc
      .array(fc.constantFrom('&amp;', '&lt;', '>', '&quot;', '&nbsp;', ' ', 'amp;', '港', 'a'))
      .map((some) => some.join(''));
    const { tree } = fc.letrec<{ tree: string }>((tie) => ({
      tree: fc.oneof(
        { depthSize: 'small' },
        text,
        fc.constantFrom('<br>', '<img alt="&amp;lt;">', '<!--a-->', '<x-out>b<!--c--></x-out>'),
        fc
          .record({
            name: fc.constantFrom('div', 'section', 'figure', 'span', 'em', 'x-out'),
            title: text,
            inside: fc.array(tie('tree'), { maxLength: 4 }),
          })
          .map(({ name, title, inside }) => `<${name} title="${title}">${inside.join('')}</${name}>`),
      ),
    }));
    fc.assert(
      fc.property(fc.array(tree, { maxLength: 5 }), (parts) => {
        const page = load(`<body>${parts.join('')}</body>`);
        const again = load(write(page));
        dropComments(page.body);
        for (const element of page.querySelectorAll('x-out')) element.remove();
        page.normalize();
        expect(again.body.innerHTML).toBe(page.body.innerHTML);
        expect(again.documentElement.isEqualNode(page.documentElement)).toBe(true);
      }),
      runs(200),
    );
  }, 60_000);
});

/** Drops the comments beside what is left out, and around that. */
function dropComments(element: Element): void {
  if (!element.querySelector('x-out')) return;
  for (const child of [...element.childNodes]) if (child.nodeType === 8) child.remove();
  for (const child of element.children) dropComments(child);
}
