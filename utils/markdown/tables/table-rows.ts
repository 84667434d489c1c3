import type { Element, ElementContent } from 'hast';
import { childElements } from '../hast';

/** A row of a table as written: merged cells count once. */
export interface TableRow {
  section: 'thead' | 'tbody' | 'tfoot';
  cells: Element[];
  /** Whether the row heads the columns: it stands in the table's head or has only heading cells. */
  heading: boolean;
}

/** The rows of a table in the order in which they are shown: head, bodies, foot. Rows that show nothing are left out. */
export function tableRows(table: Element): TableRow[] {
  const rows = (['thead', 'tbody', 'tfoot'] as const).flatMap((section) =>
    childElements(table, section)
      .flatMap((part) => childElements(part, 'tr'))
      .map((row) => childElements(row, 'td', 'th'))
      .map((cells) => ({ section, cells, heading: section === 'thead' || cells.every(isHeading) })),
  );
  const counted = rows.some(({ cells }) => cells.some((cell) => span(cell, 'rowSpan') !== 1));
  return rows.filter(({ cells }) => cells.length > 0 && (counted || cells.some(shows)));
}

/** How many columns a row covers by itself. */
export function columnsOf({ cells }: TableRow): number {
  return cells.reduce((columns, cell) => columns + span(cell, 'colSpan'), 0);
}

export function isHeading(cell: Element): boolean {
  return cell.tagName === 'th';
}

/** Whether a cell covers more than its own place; a `rowspan` of 0 reaches to the end of the section. */
export function isMerged(cell: Element): boolean {
  return span(cell, 'colSpan') !== 1 || span(cell, 'rowSpan') !== 1;
}

function span({ properties }: Element, name: 'colSpan' | 'rowSpan'): number {
  const value = Number(properties[name] ?? 1);
  return Number.isInteger(value) ? value : 1;
}

function shows(node: ElementContent): boolean {
  if (node.type === 'text') return node.value.trim() !== '';
  return node.type === 'element' && (node.tagName === 'img' || node.children.some(shows));
}
