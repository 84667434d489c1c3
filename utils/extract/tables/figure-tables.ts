import { isFigureTable } from './table-kinds';

/**
 * Replaces a figure that holds only one table by that table. The figure's caption becomes the table's caption.
 */
export function captionTables(page: Document): void {
  for (const figure of [...page.getElementsByTagName('figure')]) {
    const [table, ...others] = figure.getElementsByTagName('table');
    const [note, ...more] = figure.getElementsByTagName('figcaption');
    if (!table || others.length + more.length > 0 || figure.querySelector('img')) continue;
    if (!isFigureTable(table) || (note && table.querySelector('caption'))) continue;
    if (lengthOf(figure) > lengthOf(table) + (note ? lengthOf(note) : 0)) continue;
    if (note) {
      const caption = page.createElement('caption');
      caption.append(...note.childNodes);
      table.prepend(caption);
    }
    figure.replaceWith(table);
  }
}

function lengthOf(element: Element): number {
  return (element.textContent ?? '').replace(/\s+/g, '').length;
}
