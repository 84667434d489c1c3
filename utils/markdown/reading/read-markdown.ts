import type { Nodes, Parents, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { formulaFromMarkdown, formulaSyntax } from '../formula-syntax';

/**
 * The tokenizer knows where GFM finds a bare address. What comes after it looks for more of them in the tree, where an
 * escaped one reads like any other.
 */
const FROM_GFM = gfmFromMarkdown().map(({ transforms: _, ...extension }) => extension);

/** Parses Markdown as CommonMark with GFM and formulas. */
export function readMarkdown(markdown: string): Root {
  return fromMarkdown(markdown, {
    extensions: [gfm(), formulaSyntax],
    mdastExtensions: [...FROM_GFM, formulaFromMarkdown],
  });
}

/** All nodes in and under a node, in the order in which they are read. */
export function* nodesIn(node: Nodes): Generator<Nodes> {
  yield node;
  if (isParent(node)) for (const child of node.children) yield* nodesIn(child);
}

export function isParent(node: Nodes): node is Parents {
  return 'children' in node;
}
