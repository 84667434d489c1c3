// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { ProtectedBlocks } from './protected-blocks';
import { isFigureTable, unwrapLayoutTables } from './tables';

function parse(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

const FIGURES = '<table><tr><td>Revenue</td><td>12.4</td></tr><tr><td>Profit</td><td>1.9</td></tr></table>';
const LINKED_FIGURES =
  '<table><tr><th>Port</th><th>Tonnes</th></tr><tr><td><a href="/a">Northgate</a></td><td>120</td></tr></table>';
const LAYOUT = `<table><tr><td><p>${'word '.repeat(120)}</p></td><td>side</td></tr></table>`;
const NAVIGATION =
  '<table><tr><td><a href="/a">Stocks</a></td><td><a href="/b">Funds</a></td></tr><tr><td><a href="/c">Gold</a></td><td><a href="/d">Oil</a></td></tr></table>';

describe('isFigureTable', () => {
  it.each([
    ['values in rows and columns', FIGURES, true],
    ['a small one with links', LINKED_FIGURES, true],
    ['a heading row alone makes a list with two rows no table', '<table><tr><th>A</th></tr></table>', false],
    ['a column of text', LAYOUT, false],
    ['links to sections', NAVIGATION, false],
    ['one that holds another', `<table><tr><td>${FIGURES}</td><td>b</td></tr></table>`, false],
    ['one that says it is none', FIGURES.replace('<table', '<table role="presentation"'), false],
    ['nothing', '<table></table>', false],
  ])('%s', (_, html, expected) => {
    const table = parse(html).querySelector('table');
    expect(table && isFigureTable(table)).toBe(expected);
  });
});

describe('ProtectedBlocks', () => {
  it('puts the very same table back', () => {
    const page = parse(`<div><p>before</p>${FIGURES}<p>after</p></div>`);
    const tables = new ProtectedBlocks(page);
    expect(page.querySelector('table')).toBeNull();
    tables.restore(page.body);
    expect(page.body.innerHTML).toBe(parse(`<div><p>before</p>${FIGURES}<p>after</p></div>`).body.innerHTML);
  });
});

describe('unwrapLayoutTables', () => {
  it('turns cells into blocks in reading order, inner tables of layout too', () => {
    const page = parse(
      `<table><tr><td><table><tr><td>one</td></tr></table></td></tr><tr><td>two</td></tr></table>`,
    );
    unwrapLayoutTables(page.body);
    expect(page.body.innerHTML).toBe('<div><div>one</div></div><div>two</div>');
  });

  it('leaves a table of figures inside a table of layout', () => {
    const page = parse(`<table><tr><td>${FIGURES}</td></tr></table>`);
    unwrapLayoutTables(page.body);
    expect(page.querySelectorAll('table')).toHaveLength(1);
    expect(page.querySelectorAll('td')).toHaveLength(4);
  });
});
