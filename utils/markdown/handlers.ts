import type { Element } from 'hast';
import type { Handle, State } from 'hast-util-to-mdast';
import type { BlockContent, Html, Nodes, Paragraph, PhrasingContent, Table, TableCell } from 'mdast';
import { childElements } from './hast';
import { htmlTable } from './html-table';
import { fitsGfm } from './table-header';
import { type TableRow, tableRows } from './table-rows';

/**
 * How elements become Markdown where the library's own way would lose something.
 *
 * - The caption of a figure or table is a paragraph in emphasis, where it stands: under its picture, above its table.
 * - Raised and lowered text and ruby stay HTML: `10<sup>4</sup>` must not become 104.
 * - A table is a GFM table where nothing is lost, else HTML.
 */
export const handlers: Record<string, Handle> = {
  caption,
  figcaption: caption,
  p: paragraph,
  rp: inlineHtml,
  rt: inlineHtml,
  ruby: inlineHtml,
  sub: inlineHtml,
  sup: inlineHtml,
  table,
};

function caption(state: State, element: Element): BlockContent[] {
  return state
    .toFlow(state.all(element))
    .map((block) => (block.type === 'paragraph' ? emphasised(block) : block)) as BlockContent[];
}

function emphasised({ children }: Paragraph): Paragraph {
  return { type: 'paragraph', children: [{ type: 'emphasis', children }] };
}

/** An empty paragraph still parts what is around it. */
function paragraph(state: State, element: Element): Paragraph {
  return { type: 'paragraph', children: state.all(element) as PhrasingContent[] };
}

function inlineHtml(state: State, element: Element): Nodes[] {
  const { tagName } = element;
  return [html(`<${tagName}>`), ...state.all(element), html(`</${tagName}>`)];
}

function html(value: string): Html {
  return { type: 'html', value };
}

function table(state: State, element: Element): Nodes[] {
  const rows = tableRows(element);
  const [captionElement] = childElements(element, 'caption');
  const above = captionElement ? caption(state, captionElement) : [];
  if (rows.every((row) => row.cells.length === 1 && !row.heading)) {
    return [...above, ...rows.flatMap(({ cells }) => cells.flatMap((cell) => state.toFlow(state.all(cell))))];
  }
  if (!fitsGfm(rows)) return [html(htmlTable(captionElement, rows))];
  return [...above, gfmTable(state, rows)];
}

function gfmTable(state: State, rows: TableRow[]): Table {
  const columns = Math.max(...rows.map((row) => row.cells.length));
  const children = rows.map(({ cells }) => ({
    type: 'tableRow' as const,
    children: cells.map((cell): TableCell => ({ type: 'tableCell', children: phrasing(state, cell) })),
  }));
  return { type: 'table', align: Array.from({ length: columns }, () => null), children };
}

/** A line break inside a cell can only be HTML. */
function phrasing(state: State, cell: Element): PhrasingContent[] {
  const nodes = state.all(cell) as PhrasingContent[];
  return nodes.map((node) => (node.type === 'break' ? html('<br>') : node));
}
