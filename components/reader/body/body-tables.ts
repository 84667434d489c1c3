import { type Cell, numericColumns, placeCells } from './numeric-columns';

/** Widths in half Chinese characters up to which a cell of words stays on one line. */
const SHORT = 20;

/**
 * Puts every table into a box of its own that scrolls by mouse and by keyboard, and sets columns of figures flush
 * right. A table that only arranges others, or holds a single row or column, keeps the author's alignment.
 *
 * @param label names a table that has no caption, for screen readers
 */
export function boxTables(body: ParentNode, label: string): void {
  for (const table of body.querySelectorAll('table')) {
    if (table.parentElement?.closest('table')) continue;
    const scroller = table.ownerDocument.createElement('div');
    scroller.tabIndex = 0;
    scroller.setAttribute('role', 'region');
    scroller.setAttribute('aria-label', table.caption?.textContent.trim() || label);
    const box = table.ownerDocument.createElement('div');
    box.className = 'table-wrap';
    table.replaceWith(box);
    box.append(scroller);
    scroller.append(table);
    if (isOfFigures(table)) alignFigures(table);
  }
}

function isOfFigures(table: HTMLTableElement): boolean {
  const rows = [...table.rows];
  return rows.length > 1 && rows.some((row) => row.cells.length > 1) && table.querySelector('table') === null;
}

function alignFigures(table: HTMLTableElement): void {
  table.classList.add('figures');
  const rows = [...table.rows].map((row) => [...row.cells]);
  const cells = rows.map((row) => row.map(describe));
  const figures = numericColumns(cells);
  for (const { row, cell, column } of placeCells(cells)) {
    const element = rows[row]?.[cell];
    if (figures.has(column)) element?.classList.add('figure');
    else if (width(element?.textContent ?? '') <= SHORT) element?.classList.add('short');
  }
}

/** The width of a text in half Chinese characters, near enough. */
function width(text: string): number {
  return [...text.trim()].reduce((sum, character) => sum + (character < '\u1100' ? 1 : 2), 0);
}

function describe(cell: HTMLTableCellElement): Cell {
  return {
    text: cell.textContent,
    header: cell.localName === 'th' || cell.closest('thead') !== null,
    colspan: cell.colSpan,
    rowspan: cell.rowSpan,
  };
}
