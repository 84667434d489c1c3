import { countWords } from '../../article/word-count';
import { tidy } from '../text/tidy-text';
import { cellsOf, rowsOf } from './table-parts';
import { dropSpacers } from './table-spacers';

/** A cell with a longer text, in characters, belongs to a layout table. */
const LONGEST_CELL = 90;
/** A note may fill a row of a table of figures; it is at most this long, in characters. */
const LONGEST_NOTE = 200;
const LEAST_LINKS = 3;
/** A table of links with more text, in characters, is not navigation. */
const LONGEST_NAVIGATION = 120;

/** Whether a table holds values under headings, rather than layout or navigation. */
export function isFigureTable(table: Element): boolean {
  const role = table.getAttribute('role');
  if (role === 'presentation' || role === 'none') return false;
  const rows = rowsOf(table)
    .map(cellsOf)
    .filter((row) => row.length > 0);
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const isWide = columns > 1;
  if (hasHeadings(table, rows) ? !isWide && rows.length < 3 : !isWide || rows.length < 2) return false;
  if (table.querySelector('table')) return false;
  const texts = rows.map((row) => row.map((cell) => tidy(cell.textContent)));
  const withText = texts.flat().filter((text) => text !== '');
  const withDigits = withText.filter((text) => /\d/.test(text)).length / withText.length;
  const isLong = (text: string, alone: boolean): boolean =>
    text.length > LONGEST_CELL &&
    countWords(text).wordCount > (alone && withDigits >= 0.4 ? LONGEST_NOTE : LONGEST_CELL);
  if (texts.some((row) => row.some((text) => isLong(text, row.length < columns && row.length === 1)))) {
    return false;
  }
  return linkShare(table) <= 0.5 || withDigits >= 0.4 || isHeadRow(rows[0]);
}

function hasHeadings(table: Element, rows: readonly Element[][]): boolean {
  return (
    [...table.children].some(({ tagName }) => tagName === 'CAPTION' || tagName === 'THEAD') ||
    rows.some((row) => row.some(({ tagName }) => tagName === 'TH'))
  );
}

/** Whether a row names several columns; only the corner may be empty. */
function isHeadRow([corner, ...names]: readonly Element[] = []): boolean {
  return (
    corner?.tagName === 'TH' &&
    names.length > 0 &&
    names.every((cell) => cell.tagName === 'TH' && tidy(cell.textContent) !== '')
  );
}

/** Whether a table lays out links to other parts of the site. */
export function isNavigationTable(table: Element): boolean {
  const links = table.getElementsByTagName('a');
  if (links.length < LEAST_LINKS || table.querySelector('table,th,caption') || linkShare(table) < 0.6) {
    return false;
  }
  return countWords(table.textContent ?? '').wordCount <= LONGEST_NAVIGATION && !isFigureTable(table);
}

function linkShare(table: Element): number {
  let linked = 0;
  for (const link of table.getElementsByTagName('a')) linked += tidy(link.textContent).length;
  const all = tidy(table.textContent).length;
  return all === 0 ? 0 : linked / all;
}

/**
 * Turns layout tables into plain blocks, so that their texts read as paragraphs, and removes spacer rows
 * and columns from tables of figures. Navigation tables are left to the boilerplate rules. Works from the
 * innermost table outwards, so each table is handled once.
 */
export function unwrapLayoutTables(root: Element): void {
  for (const table of [...root.getElementsByTagName('table')].reverse()) {
    if (isFigureTable(table)) dropSpacers(table);
    else if (!isNavigationTable(table)) table.replaceWith(unwrapped(table));
  }
}

function unwrapped(table: Element): DocumentFragment {
  const blocks = table.ownerDocument.createDocumentFragment();
  const visit = (part: Element): void => {
    for (const child of [...part.children]) {
      if (/^COL(?:GROUP)?$/.test(child.tagName)) continue;
      if (/^T(?:HEAD|BODY|FOOT|R)$/.test(child.tagName)) visit(child);
      else blocks.append(/^(?:TD|TH|CAPTION)$/.test(child.tagName) ? blockOf(child) : child);
    }
  };
  visit(table);
  return blocks;
}

function blockOf(cell: Element): Element {
  const block = cell.ownerDocument.createElement('div');
  block.append(...cell.childNodes);
  return block;
}
