import type { PhrasingContent, Root, RootContent } from 'mdast';
import { settleEmphasis } from './emphasis';
import { cleanPhrasing } from './phrasing';

/** The row of a table is one line of Markdown: a break in a cell can only be HTML. */
const LINE_BREAK: PhrasingContent = { type: 'html', value: '<br>' };

/**
 * Brings a tree from HTML into the shape that Markdown can say: clean inline content, emphasis that forms, nothing empty.
 */
export function settleBlocks(tree: Root): Root {
  return { type: 'root', children: settleAll(tree.children) };
}

function settleAll<Node extends RootContent>(nodes: Node[]): Node[] {
  return nodes.flatMap((node) => settle(node) as Node[]);
}

function settle(node: RootContent): RootContent[] {
  switch (node.type) {
    case 'paragraph':
      return filled({ ...node, children: settleEmphasis(cleanPhrasing(node.children)) });
    case 'heading':
      return filled({
        ...node,
        children: settleEmphasis(cleanPhrasing(node.children)),
      });
    case 'tableCell':
      return [{ ...node, children: settleEmphasis(breaksAsHtml(cleanPhrasing(node.children))) }];
    case 'blockquote':
      return filled({ ...node, children: settleAll(node.children) });
    case 'list':
      return filled({ ...node, children: settleAll(node.children) });
    case 'listItem':
      return filled({ ...node, children: settleAll(node.children) });
    case 'table':
      return [{ ...node, children: settleAll(node.children) }];
    case 'tableRow':
      return [{ ...node, children: settleAll(node.children) }];
    default:
      return [node];
  }
}

function filled<Node extends RootContent & { children: unknown[] }>(node: Node): Node[] {
  return node.children.length > 0 ? [node] : [];
}

function breaksAsHtml(nodes: PhrasingContent[]): PhrasingContent[] {
  return nodes.map((node): PhrasingContent => {
    if (node.type === 'break') return LINE_BREAK;
    if (!('children' in node)) return node;
    return { ...node, children: breaksAsHtml(node.children) };
  });
}
