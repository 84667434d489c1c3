import type { Element } from 'hast';
import type { State } from 'hast-util-to-mdast';
import type { Nodes, PhrasingContent, Table, TableCell } from 'mdast';
import { childElements } from '../hast';
import { captionBlocks } from './caption';
import { htmlTable } from './html-table';
import { fitsGfm } from './table-header';
import { columnsOf, type TableRow, tableRows } from './table-rows';

/**
 * Turns a table into a GFM table where nothing is lost, else into HTML. In front of a GFM table stand its caption and
 * the rows at its top that are one cell over all columns, which are captions in all but name; after it such rows at its
 * bottom. A table of one column without headings only places things and gives way to them.
 */
export function tableBlocks(state: State, table: Element): Nodes[] {
  const [caption] = childElements(table, 'caption');
  const titles = caption ? captionBlocks(state, caption) : [];
  const rows = tableRows(table);
  if (rows.every((row) => row.cells.length === 1 && !row.heading)) {
    return [...titles, ...rows.flatMap((row) => content(state, row))];
  }
  const { above, between, below } = partFullWidth(rows);
  if (!fitsGfm(between)) return [{ type: 'html', value: htmlTable(caption, rows) }];
  return [
    ...titles,
    ...above.flatMap(({ cells }) => cells.flatMap((cell) => captionBlocks(state, cell))),
    gfmTable(state, between),
    ...below.flatMap((row) => content(state, row)),
  ];
}

function content(state: State, { cells }: TableRow): Nodes[] {
  return cells.flatMap((cell) => state.toFlow(state.all(cell)));
}

/** Takes the rows of one cell over all columns off the top and the bottom. */
function partFullWidth(rows: TableRow[]): { above: TableRow[]; between: TableRow[]; below: TableRow[] } {
  const columns = Math.max(0, ...rows.map(columnsOf));
  const isPart = (row: TableRow) => row.cells.length > 1 || columnsOf(row) < columns;
  const from = rows.findIndex(isPart);
  const to = rows.findLastIndex(isPart) + 1;
  return {
    above: rows.slice(0, Math.max(from, 0)),
    between: rows.slice(Math.max(from, 0), to),
    below: rows.slice(to),
  };
}

function gfmTable(state: State, rows: TableRow[]): Table {
  const columns = Math.max(...rows.map(columnsOf));
  const children = rows.map(({ cells }) => ({
    type: 'tableRow' as const,
    children: cells.map(
      (cell): TableCell => ({ type: 'tableCell', children: state.all(cell) as PhrasingContent[] }),
    ),
  }));
  return { type: 'table', align: Array.from({ length: columns }, () => null), children };
}
