import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { oneBlock } from '../html-block';
import type { TableRow } from './table-rows';

/**
 * Writes a table as HTML that stays one block of Markdown: a line for each row, only the attributes that hold the
 * table together, no empty line.
 */
export function htmlTable(caption: Element | undefined, rows: TableRow[]): string {
  const lines = ['<table>'];
  if (caption) lines.push(`<caption>${inner(caption.children)}</caption>`);
  for (const section of ['thead', 'tbody', 'tfoot'] as const) {
    const own = rows.filter((row) => row.section === section);
    if (own.length > 0) lines.push(`<${section}>`, ...own.map(rowLine), `</${section}>`);
  }
  lines.push('</table>');
  return lines.join('\n');
}

function rowLine({ cells }: TableRow): string {
  const line = cells.map((cell) => inner([cell])).join('');
  return `<tr>${line}</tr>`;
}

function inner(nodes: ElementContent[]): string {
  return oneBlock(
    toHtml({ type: 'root', children: nodes }, { characterReferences: { useNamedReferences: true } }),
  );
}
