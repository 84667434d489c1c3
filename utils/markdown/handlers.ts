import type { Element } from 'hast';
import type { Handle, State } from 'hast-util-to-mdast';
import type { Html, Nodes, Paragraph, PhrasingContent } from 'mdast';
import { formulaNode } from './formula';
import { captionBlocks } from './tables/caption';
import { tableBlocks } from './tables/table';

/**
 * How elements become Markdown where the library's own way would lose something.
 *
 * - The caption of a figure or table is a paragraph in emphasis, where it stands: under its picture, above its table.
 * - Raised and lowered text and ruby stay HTML: `10<sup>4</sup>` must not become 104.
 * - A formula is its TeX.
 * - A table is a GFM table where nothing is lost, else HTML.
 */
export const handlers: Record<string, Handle> = {
  figcaption: captionBlocks,
  math: (_, element: Element) => formulaNode(element),
  p: paragraph,
  rp: inlineHtml,
  rt: inlineHtml,
  ruby: inlineHtml,
  sub: inlineHtml,
  sup: inlineHtml,
  table: tableBlocks,
};

/** An empty paragraph still parts what is around it. */
function paragraph(state: State, element: Element): Paragraph {
  return { type: 'paragraph', children: state.all(element) as PhrasingContent[] };
}

function inlineHtml(state: State, element: Element): Nodes[] {
  const { tagName } = element;
  return [html(`<${tagName}>`), ...state.all(element), html(`</${tagName}>`)];
}

/** The name says that it is part of a line; else the library takes it for a block of its own. */
function html(value: string): Html {
  return { type: 'html', value, data: { hName: 'span' } };
}
