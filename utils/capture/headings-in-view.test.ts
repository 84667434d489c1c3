import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { readHeadingsInView, viewWithout } from './headings-in-view';

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
  expect(readHeadingsInView(page)).toEqual({ height: 768, tops: [-900, null, 120] });
});

it('asks for no layout where there is nothing to choose from', () => {
  expect(readHeadingsInView(load('<h1 data-top="20">A</h1>'))).toBeUndefined();
});

it('gives nothing of a document that no window shows', () => {
  const { document } = new JSDOM('').window;
  expect(readHeadingsInView(document.implementation.createHTMLDocument(''))).toBeUndefined();
});

it('is of what is left of a page without the headings in boxes that are not', () => {
  const page = load('<h1>A</h1><nav><h2>B</h2></nav><h2>C</h2><aside><p><h2>D</h2></aside>');
  const boxes = [...page.querySelectorAll('nav, aside')];
  const view = { height: 768, tops: [10, 20, null, 40] };
  expect(viewWithout(boxes, page, view)).toEqual({ height: 768, tops: [10, null] });
  expect(viewWithout([], page, view)).toBe(view);
  expect(viewWithout(boxes, page, undefined)).toBeUndefined();
});

it('stays as it is where the copy of a page has other headings', () => {
  const view = { height: 768, tops: [10, 20] };
  const copy = load('<nav><h2>B</h2></nav>');
  expect(viewWithout([copy.querySelector('nav') as Element], copy, view)).toBe(view);
});
