import type { Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import { settleEmphasis } from './emphasis';
import { cleanPhrasing } from './phrasing';

/** A heading and a table's row are one line of Markdown each: a break there is a space, or can only be HTML. */
const SPACE: PhrasingContent = { type: 'text', value: ' ' };
const LINE_BREAK: PhrasingContent = { type: 'html', value: '<br>' };

/**
 * Brings a tree from HTML into the shape that Markdown can say: clean inline content, emphasis that forms, two line
 * breaks in a row as the new paragraph that they stand for, nothing empty.
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
      return paragraphs(cleanPhrasing(node.children));
    case 'heading':
      return filled({
        ...node,
        children: settleEmphasis(cleanPhrasing(replaceBreaks(node.children, SPACE))),
      });
    case 'tableCell':
      return [{ ...node, children: settleEmphasis(replaceBreaks(cleanPhrasing(node.children), LINE_BREAK)) }];
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

/** Parts a run of inline content at each two line breaks in a row. */
function paragraphs(nodes: PhrasingContent[]): Paragraph[] {
  const parts: PhrasingContent[][] = [[]];
  for (const [index, node] of nodes.entries()) {
    const doubled = node.type === 'break' && [nodes[index - 1], nodes[index + 1]].some(isBreak);
    if (doubled) parts.push([]);
    else parts.at(-1)?.push(node);
  }
  return parts.flatMap((part) => filled({ type: 'paragraph', children: settleEmphasis(part) }));
}

function replaceBreaks(nodes: PhrasingContent[], replacement: PhrasingContent): PhrasingContent[] {
  return nodes.map((node): PhrasingContent => {
    if (node.type === 'break') return replacement;
    if (!('children' in node)) return node;
    return { ...node, children: replaceBreaks(node.children, replacement) };
  });
}

function isBreak(node: PhrasingContent | undefined): boolean {
  return node?.type === 'break';
}
