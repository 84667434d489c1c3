// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { ProtectedBlocks } from '../body/protected-blocks';
import { isFigureTable, isNavigationTable, unwrapLayoutTables } from './table-kinds';

function parse(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

const FIGURES = '<table><tr><td>Revenue</td><td>12.4</td></tr><tr><td>Profit</td><td>1.9</td></tr></table>';
const LINKED_FIGURES =
  '<table><tr><th>Port</th><th>Tonnes</th></tr><tr><td><a href="/a">Northgate</a></td><td>120</td></tr></table>';
const NOTE = 'Adjusted for the sale. '.repeat(30);
const LONG_NOTE_UNDER_TEXT = `<table><tr><td>Home</td><td>Login</td></tr><tr><td>${NOTE}</td></tr></table>`;
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
    ['two by two', '<table><tr><td></td><td>2025</td></tr><tr><td>EPS</td><td>1.9</td></tr></table>', true],
    [
      'links under headings, without a digit',
      '<table><tr><th></th><th>Rating</th></tr><tr><td><a href="/a">Northgate</a></td><td><a href="/b">Buy</a></td></tr></table>',
      true,
    ],
    [
      'figures over a long note',
      `${FIGURES.slice(0, -8)}<tr><td colspan="2">${NOTE}</td></tr></table>`,
      true,
    ],
    ['text over a long note', LONG_NOTE_UNDER_TEXT, false],
    [
      'a picture above its text',
      '<table><tr><td><img src="a.jpg"></td></tr><tr><td>The quay</td></tr></table>',
      false,
    ],
  ])('%s', (_, html, expected) => {
    const table = parse(html).querySelector('table');
    expect(table && isFigureTable(table)).toBe(expected);
  });
});

describe('isNavigationTable', () => {
  it.each([
    ['links to sections', NAVIGATION, true],
    ['a label before them', NAVIGATION.replace('<tr>', '<tr><td>Columns</td>'), true],
    ['figures with links', LINKED_FIGURES, false],
    ['two links', '<table><tr><td><a href="/a">Stocks</a> <a href="/b">Funds</a></td></tr></table>', false],
    ['a layout with a few links', LAYOUT.replace('side', '<a>a</a><a>b</a><a>c</a>'), false],
  ])('%s', (_, html, expected) => {
    const table = parse(html).querySelector('table');
    expect(table && isNavigationTable(table)).toBe(expected);
  });
});

describe('ProtectedBlocks', () => {
  const protectedText = (html: string) => {
    const page = parse(html);
    new ProtectedBlocks(page);
    return page.body.textContent;
  };

  it('takes along the boxes around a table with its title and units', () => {
    const box = `<div class="sidebar"><p>Key figures</p><p>In millions of euros</p><div>${FIGURES}</div></div>`;
    expect(protectedText(`<main>Before.${box}</main>`)).toBe('Before.Figure.');
  });

  it('stops at a box with more than that', () => {
    expect(protectedText(`<div><p>${'Prose. '.repeat(20)}</p>${FIGURES}</div>`)).toMatch(/^Prose/);
  });

  it('puts a table back without its hidden rows and cells', () => {
    const page = parse(
      '<table><tr><td>a</td><td style="color:red; display: none">x</td><td>1</td></tr><tr hidden><td>y</td><td>9</td></tr><tr><td>b</td><td style="visibility:hidden">-</td></tr></table>',
    );
    new ProtectedBlocks(page).restore(page.body);
    expect(page.querySelector('tbody')?.innerHTML).toBe(
      '<tr><td>a</td><td>1</td></tr><tr><td>b</td><td style="visibility:hidden">-</td></tr>',
    );
  });

  it('leaves hidden tables to the finder, which drops them', () => {
    const hidden = FIGURES.replace('<table', '<table style="display: none"');
    expect(protectedText(hidden)).toBe('Revenue12.4Profit1.9');
    expect(protectedText(`<div hidden>${FIGURES}</div>`)).toBe('Revenue12.4Profit1.9');
  });

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

  it('leaves tables of navigation to the rules', () => {
    const page = parse(`<table><tr><td>one</td></tr></table>${NAVIGATION}`);
    unwrapLayoutTables(page.body);
    expect(page.body.innerHTML).toBe(parse(`<div>one</div>${NAVIGATION}`).body.innerHTML);
  });

  it('takes tables apart that are nested a hundred deep', () => {
    const page = parse(
      `${'<table><tr><td>a</td><td>'.repeat(100)}${FIGURES}${'</td></tr></table>'.repeat(100)}`,
    );
    unwrapLayoutTables(page.body);
    expect(page.querySelectorAll('table')).toHaveLength(1);
    expect(page.body.textContent).toBe(`${'a'.repeat(100)}Revenue12.4Profit1.9`);
  });

  it('leaves a table of figures inside a table of layout', () => {
    const page = parse(`<table><tr><td>${FIGURES}</td></tr></table>`);
    unwrapLayoutTables(page.body);
    expect(page.querySelectorAll('table')).toHaveLength(1);
    expect(page.querySelectorAll('td')).toHaveLength(4);
  });
});
