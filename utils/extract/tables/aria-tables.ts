import { isBlank, isHidden } from './table-parts';

const GRIDS = '[role="table"],[role="grid"],[role="treegrid"]';
const CELLS = '[role="cell"],[role="gridcell"],[role="columnheader"],[role="rowheader"]';

/**
 * Turns tables that a page builds from other elements and ARIA roles into real tables. Other content of
 * such a grid stays, after the table.
 *
 * @see https://www.w3.org/TR/wai-aria-1.2/#table
 */
export function buildAriaTables(page: Document): void {
  for (const grid of [...page.querySelectorAll(GRIDS)]) {
    if (grid.tagName === 'TABLE' || grid.querySelector(`table,${GRIDS}`)) continue;
    const rows = [...grid.querySelectorAll('[role="row"]')].filter((row) => !isHidden(row));
    const built = rows.map((row) => ({ row, cells: cellsOf(row) })).filter(({ cells }) => cells.length > 0);
    if (built.length < 2 || built.every(({ cells }) => cells.length < 2)) continue;
    const table = page.createElement('table');
    grid.before(table);
    const caption = grid.querySelector('[role="caption"]');
    if (caption) table.append(renamed(caption, 'caption'));
    const isHead = ({ cells }: { cells: readonly Element[] }): boolean =>
      cells.every((cell) => cell.getAttribute('role') === 'columnheader');
    const body = built.findIndex((row) => !isHead(row));
    for (const [at, { row, cells }] of built.entries()) {
      const section = at < body ? 'thead' : 'tbody';
      if (table.lastElementChild?.localName !== section) table.append(page.createElement(section));
      const line = page.createElement('tr');
      line.append(...cells.map(toCell));
      table.lastElementChild?.append(line);
      row.remove();
    }
    if (isBlank(grid)) grid.remove();
  }
}

function cellsOf(row: Element): Element[] {
  return [...row.querySelectorAll(CELLS)].filter((cell) => !isHidden(cell));
}

function toCell(cell: Element): Element {
  const role = cell.getAttribute('role') ?? '';
  const made = renamed(cell, role.endsWith('header') ? 'th' : 'td');
  if (made.tagName === 'TH') made.setAttribute('scope', role === 'rowheader' ? 'row' : 'col');
  for (const name of ['colspan', 'rowspan']) {
    const value = cell.getAttribute(`aria-${name}`);
    if (value !== null) made.setAttribute(name, value);
  }
  return made;
}

/** Replaces an element by one with another name and the same content. */
function renamed(element: Element, name: string): Element {
  const made = element.ownerDocument.createElement(name);
  made.append(...element.childNodes);
  element.remove();
  return made;
}
