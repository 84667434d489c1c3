import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { clonePage, isClobbered, removeClobberingNames } from './clone-page';

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

it('takes off the names, and the ids of controls, of a copy that is read', () => {
  const page = new JSDOM(
    '<meta name="author"><form name="body" id="f"><input name="a" id="b"><img name="c" id="d"></form><img name="e" id="g"><iframe name="h" id="i"></iframe><a name="j" id="k"></a>',
  ).window.document;
  removeClobberingNames(page);
  expect(page.head.innerHTML).toBe('<meta name="author">');
  expect(page.body.innerHTML).toBe(
    '<form id="f"><input><img></form><img id="g"><iframe id="i"></iframe><a name="j" id="k"></a>',
  );
});

describe('a page is read in a copy', () => {
  /** A page; its forms have their controls as properties, as in a browser. */
  function load(body: string) {
    const page = new JSDOM(body).window.document;
    for (const control of page.querySelectorAll<HTMLInputElement>('form input')) {
      for (const name of [control.name, control.id].filter(Boolean)) {
        Object.defineProperty(control.form, name, { value: control });
      }
    }
    return page;
  }

  it.each([
    ['a name', '<form><input name="firstChild"></form>'],
    ['an id', '<form><input id="children"></form>'],
    ['a method', '<form><input name="getAttribute"></form>'],
    ['another', '<form><input id="contains"></form>'],
    ['one more', '<form><input name="querySelectorAll"></form>'],
    ['the second of two forms', '<form><input name="q"></form><form><input name="outerHTML"></form>'],
  ])('where a control stands in for a property that is asked for: %s', (_, html) => {
    expect(isClobbered(load(html))).toBe(true);
  });

  it.each([
    ['no form', '<input name="firstChild"><p id="children">'],
    [
      'a form to search with',
      '<form name="search" id="q"><input name="q" id="query"><input name="lang"></form>',
    ],
    ['a form with a name that is never asked for', '<form><input name="submit"><input id="action"></form>'],
  ])('but not for %s', (_, html) => expect(isClobbered(load(html))).toBe(false));
});
