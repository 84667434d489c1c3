import { tidy } from '../metadata/tidy-text';
import { countWords } from '../word-count';

/** A cell that says more than this is a column of a layout. */
const LONGEST_CELL = 90;

/** Whether a table holds values under headings, and is no means of layout or navigation. */
export function isFigureTable(table: Element): boolean {
  const role = table.getAttribute('role');
  if (role === 'presentation' || role === 'none') return false;
  if (table.getElementsByTagName('table').length > 0) return false;
  const rows = [...table.getElementsByTagName('tr')].map((row) => [...row.children]);
  const cells = rows.flat();
  if (cells.length === 0) return false;
  const texts = cells.map((cell) => tidy(cell.textContent ?? ''));
  if (texts.some((text) => countWords(text).wordCount > LONGEST_CELL)) return false;
  const withDigits = texts.filter((text) => /\d/.test(text)).length / cells.length;
  if (linkShare(table, texts) > 0.5 && withDigits < 0.4) return false;
  const columns = Math.max(...rows.map((row) => row.length));
  if (table.querySelector('caption,th,thead')) return columns > 1 || rows.length > 2;
  return rows.length > 1 && columns > 1;
}

function linkShare(table: Element, texts: readonly string[]): number {
  const all = texts.join('').length;
  let linked = 0;
  for (const link of table.getElementsByTagName('a')) linked += tidy(link.textContent ?? '').length;
  return all === 0 ? 0 : linked / all;
}

/** Turns what is left of layout tables into plain blocks, so that their texts read as paragraphs. */
export function unwrapLayoutTables(root: Element): void {
  for (const table of [...root.getElementsByTagName('table')].reverse()) {
    if (isFigureTable(table)) continue;
    for (const cell of [...table.querySelectorAll('td,th,caption')]) {
      if (cell.closest('table') !== table) continue;
      const block = root.ownerDocument.createElement('div');
      block.append(...cell.childNodes);
      cell.replaceWith(block);
    }
    for (const part of [...table.querySelectorAll('tr,tbody,thead,tfoot,colgroup')]) {
      if (part.closest('table') === table) part.replaceWith(...part.childNodes);
    }
    table.replaceWith(...table.childNodes);
  }
}
