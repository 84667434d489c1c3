import { isNavigationTable } from '../body/tables';
import { boxText, type RemovalLog } from './removal-log';

/** Takes out tables that set out links to other parts of the site: columns, quotes, an app. */
export function removeNavigationTables(root: Element, log: RemovalLog): void {
  for (const table of [...root.getElementsByTagName('table')]) {
    if (isNavigationTable(table)) log.remove([table], 'navigation-table', 'box', boxText(table));
  }
}
