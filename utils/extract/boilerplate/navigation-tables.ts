import { isNavigationTable } from '../tables/table-kinds';
import { shapeRule } from './rule';
import { boxText, type StrippedLog } from './stripped-log';

const NAVIGATION_TABLE = shapeRule('navigation-table', 'links');

/** Takes out tables that set out links to other parts of the site: columns, quotes, an app. */
export function removeNavigationTables(root: Element, log: StrippedLog): void {
  for (const table of [...root.getElementsByTagName('table')]) {
    if (isNavigationTable(table)) log.remove([table], NAVIGATION_TABLE, 'box', boxText(table));
  }
}
