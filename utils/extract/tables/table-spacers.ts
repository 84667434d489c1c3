import { cellsOf, isBlank, rowsOf } from './table-parts';

/** A cell with the grid places that it covers. Columns count from the left edge and include merged cells of rows above. */
interface Placed {
  cell: Element;
  row: number;
  rows: number;
  column: number;
  columns: number;
  blank: boolean;
}

/** A table with more grid places than this is left as it is: its spans make no sense. */
const MOST_PLACES = 50_000;

/**
 * Removes empty rows and columns from a table. Merged cells that cover them become smaller, so every value
 * stays under its headings.
 */
export function dropSpacers(table: Element): void {
  const rows = rowsOf(table);
  const cells = place(rows);
  if (!cells) return;
  dropColumns(table, cells);
  dropRows(rows, cells);
}

/** The grid place of each cell, by the table model of HTML; undefined if the spans make no sense. */
function place(rows: readonly Element[]): Placed[] | undefined {
  const placed: Placed[] = [];
  /** For each column, the first row in which it is free again. */
  let free: number[] = [];
  let places = 0;
  for (const [row, element] of rows.entries()) {
    if (rows[row - 1]?.parentElement !== element.parentElement) free = [];
    let column = 0;
    for (const cell of cellsOf(element)) {
      while ((free[column] ?? 0) > row) column++;
      const columns = span(cell, 'colspan');
      const below = span(cell, 'rowspan');
      places += columns;
      if (places > MOST_PLACES) return undefined;
      placed.push({ cell, row, rows: below, column, columns, blank: isBlank(cell) });
      for (let at = 0; at < columns; at++) free[column + at] = row + below;
      column += columns;
    }
  }
  return placed;
}

/** A `rowspan` of 0 reaches to the end of the section. */
function span(cell: Element, name: 'colspan' | 'rowspan'): number {
  const value = Number.parseInt(cell.getAttribute(name) ?? '1', 10);
  if (value === 0 && name === 'rowspan') return Number.POSITIVE_INFINITY;
  return value > 0 ? value : 1;
}

function setSpan(cell: Element, name: 'colspan' | 'rowspan', value: number): void {
  if (value > 1) cell.setAttribute(name, String(value));
  else cell.removeAttribute(name);
}

function dropColumns(table: Element, cells: readonly Placed[]): void {
  const kept: boolean[] = [];
  const width = cells.reduce((most, { column, columns }) => Math.max(most, column + columns), 0);
  for (const { column, columns, blank } of cells) if (columns === 1 && !blank) kept[column] = true;
  const keptIn = ({ column, columns }: Placed): number =>
    Array.from({ length: columns }, (_, at) => kept[column + at]).filter(Boolean).length;
  for (const cell of cells) if (!cell.blank && keptIn(cell) === 0) kept[cell.column] = true;
  const left = kept.filter(Boolean).length;
  if (left === 0 || left === width) return;
  for (const placed of cells) {
    const columns = keptIn(placed);
    if (columns === 0) placed.cell.remove();
    else if (columns < placed.columns) setSpan(placed.cell, 'colspan', columns);
  }
  // `col` elements would now describe other columns.
  for (const part of [...table.children]) if (/^COL(?:GROUP)?$/.test(part.tagName)) part.remove();
}

function dropRows(rows: readonly Element[], cells: readonly Placed[]): void {
  const filled = new Set(cells.filter(({ blank, rows }) => !blank || rows > 1).map(({ row }) => row));
  /** For each row, the number of removed rows before it. */
  const gone = [0];
  for (const [at, row] of rows.entries()) {
    if (!filled.has(at)) row.remove();
    gone.push((gone[at] ?? 0) + (filled.has(at) ? 0 : 1));
  }
  for (const { cell, row, rows: tall } of cells) {
    if (tall < 2 || !Number.isFinite(tall)) continue;
    const end = Math.min(row + tall, rows.length);
    const less = (gone[end] ?? 0) - (gone[row] ?? 0);
    if (less > 0) setSpan(cell, 'rowspan', tall - less);
  }
}
