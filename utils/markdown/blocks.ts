import type { List, ListItem, PhrasingContent, Root, RootContent } from 'mdast';
import { cleanInline } from './clean-inline';
import { codeAsHtml, inlineCodeAsHtml } from './code';
import { settleEmphasis } from './emphasis';

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
      return filled({ ...node, children: settleInline(singleBreaks(cleanInline(node.children))) });
    case 'heading':
      return filled({ ...node, children: settleInline(cleanInline(node.children)) });
    case 'tableCell':
      return [{ ...node, children: breaksAsHtml(settleInline(cleanInline(node.children))) }];
    case 'blockquote':
      return filled({ ...node, children: settleAll(node.children) });
    case 'list':
      return filled(settleList(node));
    case 'listItem':
      return filled(settleItem(node));
    case 'table':
      return [{ ...node, children: settleAll(node.children) }];
    case 'tableRow':
      return [{ ...node, children: settleAll(node.children) }];
    case 'code':
      return [codeAsHtml(node)];
    default:
      return [node];
  }
}

function settleList(node: List): List {
  const children = settleAll(node.children);
  return { ...node, children, spread: children.some(({ spread }) => spread) };
}

/** Without an empty line between them stand only a line and the list under it: most other blocks would run together. */
function settleItem(node: ListItem): ListItem {
  const children = settleAll(node.children);
  const [first, second, ...others] = children;
  const tight = others.length === 0 && first?.type === 'paragraph' && second?.type === 'list';
  return { ...node, children, spread: children.length > 1 && !tight };
}

function settleInline(nodes: PhrasingContent[]): PhrasingContent[] {
  return settleEmphasis(inlineCodeAsHtml(nodes));
}

function filled<Node extends RootContent & { children: unknown[] }>(node: Node): Node[] {
  return node.children.length > 0 ? [node] : [];
}

/** Breaks that the ends of emphasis parted: two in a row would be a line without text. */
function singleBreaks(nodes: PhrasingContent[]): PhrasingContent[] {
  const inner = nodes.map((node) =>
    'children' in node ? { ...node, children: singleBreaks(node.children) } : node,
  );
  return inner.filter(({ type }, index) => type !== 'break' || inner[index - 1]?.type !== 'break');
}

function breaksAsHtml(nodes: PhrasingContent[]): PhrasingContent[] {
  return nodes.map((node): PhrasingContent => {
    if (node.type === 'break') return LINE_BREAK;
    if (!('children' in node)) return node;
    return { ...node, children: breaksAsHtml(node.children) };
  });
}
