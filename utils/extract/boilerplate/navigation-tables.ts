import { isNavigationTable } from '../tables/table-kinds';
import { boxText, type StrippedLog } from './stripped-log';

/** Takes out tables that set out links to other parts of the site: columns, quotes, an app. */
export function removeNavigationTables(root: Element, log: StrippedLog): void {
  for (const table of [...root.getElementsByTagName('table')]) {
    if (isNavigationTable(table)) log.remove([table], 'navigation-table', 'box', boxText(table));
  }
}
