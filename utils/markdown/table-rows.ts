import type { Element } from 'hast';
import { childElements } from './hast';

/** A row of a table as written: merged cells count once. */
export interface TableRow {
  section: 'thead' | 'tbody' | 'tfoot';
  cells: Element[];
  /** Whether the row heads the columns: it stands in the table's head or has only heading cells. */
  heading: boolean;
}

/** The rows of a table that have cells, in the order in which they are shown: head, bodies, foot. */
export function tableRows(table: Element): TableRow[] {
  return (['thead', 'tbody', 'tfoot'] as const).flatMap((section) =>
    childElements(table, section)
      .flatMap((part) => childElements(part, 'tr'))
      .map((row) => childElements(row, 'td', 'th'))
      .filter((cells) => cells.length > 0)
      .map((cells) => ({ section, cells, heading: section === 'thead' || cells.every(isHeading) })),
  );
}

export function isHeading(cell: Element): boolean {
  return cell.tagName === 'th';
}
