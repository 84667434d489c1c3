import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { clonePage } from './clone-page';

/** A page; each entry of `shadows` gives an element, by its selector, an open shadow root. */
function load(body: string, shadows: [string, string][], mode: 'open' | 'closed' = 'open') {
  const { document } = new JSDOM(`<body>${body}</body>`).window;
  for (const [selector, html] of shadows) {
    const [outer = '', inner] = selector.split(' >>> ');
    const host = document.querySelector(outer);
    const target = inner ? host?.shadowRoot?.querySelector(inner) : host;
    target?.attachShadow({ mode }).append(document.createRange().createContextualFragment(html));
  }
  return document;
}

const flat = (document: Document) => clonePage(document).body.innerHTML;

it('puts the shadow tree into its host, the children of the host into its slots', () => {
  const page = load('<x-story><h1 slot="title">Fees</h1>They <b>rise</b>.</x-story>', [
    ['x-story', '<header><slot name="title"></slot></header><p><slot></slot></p>'],
  ]);
  expect(flat(page)).toBe(
    '<x-story><header><h1 slot="title">Fees</h1></header><p>They <b>rise</b>.</p></x-story>',
  );
});

it('shows what a slot holds where nothing is put into it, and leaves out what has no slot', () => {
  const page = load('<x-story><i slot="other">unseen</i></x-story>', [
    ['x-story', '<slot name="by">No byline</slot>'],
  ]);
  expect(flat(page)).toBe('<x-story>No byline</x-story>');
});

it('goes into shadow trees of shadow trees, and passes on what is handed down through two of them', () => {
  const page = load('<x-page><p>Ships wait.</p></x-page>', [
    ['x-page', '<x-text><slot></slot></x-text>'],
    ['x-page >>> x-text', '<main><slot></slot></main>'],
  ]);
  expect(flat(page)).toBe('<x-page><x-text><main><p>Ships wait.</p></main></x-text></x-page>');
});

it('reads a host in the text of another', () => {
  const page = load('<x-page><p>Ships <x-word></x-word>.</p></x-page>', [
    ['x-page', '<main><slot></slot></main>'],
    ['x-word', 'wait'],
  ]);
  expect(flat(page)).toBe('<x-page><main><p>Ships <x-word>wait</x-word>.</p></main></x-page>');
});

it('does not look into a closed root, nor change the page', () => {
  const closed = load('<x-story><p>Seen</p></x-story>', [['x-story', '<p>Closed</p>']], 'closed');
  expect(flat(closed)).toBe('<x-story><p>Seen</p></x-story>');
  const open = load('<x-story><p>Light</p></x-story>', [['x-story', '<p>Shadow</p>']]);
  clonePage(open);
  expect(open.body.innerHTML).toBe('<x-story><p>Light</p></x-story>');
  expect(open.querySelector('x-story')?.shadowRoot?.innerHTML).toBe('<p>Shadow</p>');
});

it('makes nothing of the elements of the page in the page itself', () => {
  const { window } = new JSDOM('<body><x-host></x-host></body>', { runScripts: 'outside-only' });
  const made = window.eval(`
    let made = 0;
    customElements.define('x-part', class extends HTMLElement { constructor() { super(); made++; } });
    const part = document.createElement('x-part');
    part.append('Ships');
    document.querySelector('x-host').attachShadow({ mode: 'open' }).append(part);
    () => made`) as () => number;
  expect(made()).toBe(1);
  expect(flat(window.document)).toBe('<x-host><x-part>Ships</x-part></x-host>');
  expect(made()).toBe(1);
});
