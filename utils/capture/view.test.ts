import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { readView } from './view';

function load(body: string) {
  const { document, Element } = new JSDOM(body).window;
  Element.prototype.getBoundingClientRect = function (this: Element) {
    const top = Number(this.getAttribute('data-top'));
    return { top, width: 600, height: this.hasAttribute('hidden') ? 0 : 40 } as DOMRect;
  };
  return document;
}

it('reads where each heading is, and that one is not shown', () => {
  const page = load(
    '<h1 data-top="-900">A</h1><h2 hidden>B</h2><h3 data-top="9">C</h3><h1 data-top="120">D</h1>',
  );
  expect(readView(page)).toEqual({ height: 768, tops: [-900, null, 120] });
});

it('asks for no layout where there is nothing to choose from', () => {
  expect(readView(load('<h1 data-top="20">A</h1>'))).toBeUndefined();
});

it('gives nothing of a document that no window shows', () => {
  const { document } = new JSDOM('').window;
  expect(readView(document.implementation.createHTMLDocument(''))).toBeUndefined();
});
