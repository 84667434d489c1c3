// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { buildAriaTables } from './aria-tables';

function built(html: string): string {
  const page = new DOMParser().parseFromString(html, 'text/html');
  buildAriaTables(page);
  return page.body.innerHTML;
}

const row = (...cells: string[]) => `<div role="row">${cells.join('')}</div>`;
const cell = (text: string, role = 'cell', more = '') => `<span role="${role}"${more}>${text}</span>`;
const HEAD = row(cell('Port', 'columnheader'), cell('Tonnes', 'columnheader'));
const BODY = row(cell('Northgate', 'rowheader'), cell('<b>120</b>'));

describe('buildAriaTables', () => {
  it('makes rows and cells of roles, headings at the top the head', () => {
    expect(
      built(`<div role="table"><div role="rowgroup">${HEAD}</div><div role="rowgroup">${BODY}</div></div>`),
    ).toBe(
      '<table><thead><tr><th scope="col">Port</th><th scope="col">Tonnes</th></tr></thead>' +
        '<tbody><tr><th scope="row">Northgate</th><td><b>120</b></td></tr></tbody></table>',
    );
  });

  it('keeps the caption, merged cells and what stands beside the rows', () => {
    const caption = '<div role="caption">Traffic</div>';
    const total = row(cell('Total', 'gridcell', ' aria-colspan="2"'));
    expect(built(`<div role="grid">${caption}${BODY}${total}<p>Source: port</p></div>`)).toBe(
      '<table><caption>Traffic</caption><tbody><tr><th scope="row">Northgate</th><td><b>120</b></td></tr>' +
        '<tr><td colspan="2">Total</td></tr></tbody></table><div role="grid"><p>Source: port</p></div>',
    );
  });

  it('leaves hidden rows and cells behind', () => {
    const hidden = row(cell('x'), cell('9')).replace('<div', '<div hidden');
    const half = row(cell('Southgate'), cell('7', 'cell', ' style="display:none"'), cell('80'));
    const page = new DOMParser().parseFromString(
      `<div role="table">${HEAD}${hidden}${half}</div>`,
      'text/html',
    );
    buildAriaTables(page);
    expect(page.querySelector('tbody')?.innerHTML).toBe('<tr><td>Southgate</td><td>80</td></tr>');
  });

  it.each([
    ['a list of one cell a row', `<div role="grid">${row(cell('a'))}${row(cell('b'))}</div>`],
    ['a single row', `<div role="grid">${BODY}</div>`],
    [
      'a grid around a real table',
      '<div role="grid"><table><tbody><tr><td>1</td></tr></tbody></table></div>',
    ],
  ])('leaves %s', (_, html) => expect(built(html)).toBe(html));
});
