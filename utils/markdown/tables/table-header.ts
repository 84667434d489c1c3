import type { Element } from 'hast';
import { isBlock, textOf } from '../hast';
import { isHeading, isMerged, type TableRow } from './table-rows';

/** A number with its sign, currency and unit. */
const FIGURE =
  /^[(（]?[+＋\-−–—]?\s?(?:HK|US|[A-Z]{3})?\s?[$¥￥€£]?\s?\d[\d,.]*\s?(?:%|％|[万亿]*[元股港美]*|[kKmMbBxX]|bn|bps?)?[)）]?$/u;

/** Years and dates head columns, numbers though they are. */
const PERIOD = /^(?:19|20)\d\d(?:[-/.年]?\d{0,2}[-/.月]?\d{0,2}日?)?[AEHQ]?\d?$/;

/**
 * Whether a GFM table can carry the rows without loss: one row that heads the columns, or a first row that can; no
 * merged cells; only inline content; no heading cells further in than the first column.
 */
export function fitsGfm(rows: TableRow[]): boolean {
  const [first, ...rest] = rows;
  if (!first) return false;
  const heads = (first.heading || canHead(first.cells, rest)) && rest.every((row) => !row.heading);
  return (
    heads &&
    rows.every((row) => row.cells.every((cell) => !isMerged(cell) && !cell.children.some(isBlock))) &&
    rest.every((row) => row.cells.slice(1).every((cell) => !isHeading(cell)))
  );
}

/** Whether a first row without heading cells reads as headings: names or periods above the figures of a table. */
function canHead(cells: Element[], below: TableRow[]): boolean {
  const names = cells.map(text);
  const named = names.slice(1).every((name) => name !== '') && names.every((name) => !isFigure(name));
  const widest = Math.max(0, ...below.map((row) => row.cells.length));
  if (!named || cells.length < 2 || widest === 0 || widest > cells.length) return false;
  const wide = cells.length > 2;
  return wide || below.every((row) => row.cells.slice(1).every((cell) => isFigure(text(cell))));
}

function isFigure(text: string): boolean {
  return FIGURE.test(text) && !PERIOD.test(text);
}

function text(cell: Element): string {
  return textOf(cell).trim();
}
