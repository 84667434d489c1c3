// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { dropSpacers } from './table-spacers';

/** The rows of a table after the step, as markup. */
function dropped(rows: string, head = ''): string {
  const page = new DOMParser().parseFromString(`<table>${head}<tbody>${rows}</tbody></table>`, 'text/html');
  const table = page.querySelector('table') as Element;
  dropSpacers(table);
  return table.innerHTML.replace('<tbody>', '').replace('</tbody>', '');
}

describe('dropSpacers', () => {
  it.each([
    [
      'a column that is empty in every row',
      '<tr><td>a</td><td>&nbsp;</td><td>1</td></tr><tr><td>b</td><td></td><td>2</td></tr>',
      '<tr><td>a</td><td>1</td></tr><tr><td>b</td><td>2</td></tr>',
    ],
    [
      'columns that only merged headings cover',
      '<tr><td></td><td></td><th colspan="3">2025</th></tr><tr><td>a</td><td></td><td>$</td><td>1</td><td></td></tr>',
      '<tr><td></td><th colspan="2">2025</th></tr><tr><td>a</td><td>$</td><td>1</td></tr>',
    ],
    [
      'a row between two bodies of figures',
      '<tr><td>a</td><td>1</td></tr><tr><td colspan="2">　</td></tr><tr><td>b</td><td>2</td></tr>',
      '<tr><td>a</td><td>1</td></tr><tr><td>b</td><td>2</td></tr>',
    ],
    [
      'an empty row under a tall cell, which becomes shorter',
      '<tr><td rowspan="3">a</td><td>1</td></tr><tr><td></td></tr><tr><td>2</td></tr>',
      '<tr><td rowspan="2">a</td><td>1</td></tr><tr><td>2</td></tr>',
    ],
  ])('takes out %s', (_, rows, expected) => expect(dropped(rows)).toBe(expected));

  it.each([
    ['a column with a heading', '<tr><th>a</th><th>Note</th></tr><tr><td>1</td><td></td></tr>'],
    ['a column with one value', '<tr><td>a</td><td></td></tr><tr><td>b</td><td>2</td></tr>'],
    ['a picture', '<tr><td>a</td><td><img src="up.png"></td></tr><tr><td>b</td><td></td></tr>'],
    [
      'an empty corner',
      '<tr><td rowspan="2"></td><th>1</th></tr><tr><th>2</th></tr><tr><td>a</td><td>3</td></tr>',
    ],
    ['merged cells', '<tr><th colspan="2">a</th></tr><tr><td>1</td><td>2</td></tr>'],
    ['spans beyond reason', '<tr><td colspan="99999">a</td><td></td></tr>'],
  ])('keeps %s', (_, rows) => expect(dropped(rows)).toBe(rows));

  it('gives the columns of a table without their descriptions', () => {
    const columns = '<colgroup><col><col width="4"><col></colgroup>';
    expect(dropped('<tr><td>a</td><td></td><td>1</td></tr>', columns)).toBe('<tr><td>a</td><td>1</td></tr>');
    expect(dropped('<tr><td>a</td><td>0</td><td>1</td></tr>', columns)).toContain(columns);
  });
});
