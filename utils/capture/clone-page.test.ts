import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { clonePage } from './clone-page';

const copy = (body: string) =>
  clonePage(new JSDOM(body, { url: 'https://paper.example/a/b' }).window.document);

it('leaves no element that stands in for a property of its form', () => {
  const page = copy('<form id="f"><input name="tagName"><input id="children"><img name="id" src="x"></form>');
  expect([...page.querySelectorAll('[name]')]).toEqual([]);
  expect(page.querySelector('input[id]')).toBeNull();
  expect(page.getElementById('f')?.tagName).toBe('FORM');
});

it('leaves no element that stands in for a property of the document', () => {
  const page = copy(
    '<title>Fees</title><img name="title"><form name="body"></form><object id="cookie"></object>',
  );
  expect(page.title).toBe('Fees');
  expect(page.body?.tagName).toBe('BODY');
});

it('keeps what the metadata and the rules of sites go by', () => {
  const page = copy('<meta name="author" content="A"><div id="artibody"><img id="chart" src="c.png"></div>');
  expect(page.querySelector('meta[name="author"]')).not.toBeNull();
  expect(page.querySelector('#artibody #chart')).not.toBeNull();
});

it('does not touch the page', () => {
  const { document } = new JSDOM('<form><input name="tagName"></form>').window;
  clonePage(document);
  expect(document.querySelector('input')?.name).toBe('tagName');
});
