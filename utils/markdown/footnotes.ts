import type { FootnoteDefinition, List, Nodes, Root, RootContent } from 'mdast';
import { isParent, nodesIn } from './reading/read-markdown';

/**
 * Makes footnotes a numbered list under a rule at the end, and every reference to one its number, raised. No links lead
 * there: an article keeps no names of places. Notes that nothing refers to come last.
 */
export function footnotesAtEnd(tree: Root): Root {
  const notes = new Map<string, FootnoteDefinition>();
  for (const node of nodesIn(tree)) {
    if (node.type === 'footnoteDefinition' && !notes.has(node.identifier)) notes.set(node.identifier, node);
  }
  if (notes.size === 0) return tree;

  const numbers = new Map<string, number>();
  const numberOf = (identifier: string) => {
    const number = numbers.get(identifier) ?? numbers.size + 1;
    numbers.set(identifier, number);
    return number;
  };
  const body = numbered(tree.children, numberOf);
  for (const identifier of notes.keys()) numberOf(identifier);
  // A note may refer to others; the list grows while it is read.
  const items = [...numbers.keys()].map((identifier) => ({
    type: 'listItem' as const,
    children: numbered(notes.get(identifier)?.children ?? [], numberOf),
  }));
  const list: List = { type: 'list', ordered: true, children: items };
  return { type: 'root', children: [...body, { type: 'thematicBreak' }, list] };
}

/** The nodes with numbers for references and without the notes themselves. */
function numbered<Node extends Nodes>(nodes: Node[], numberOf: (identifier: string) => number): Node[] {
  return nodes.flatMap((node) => {
    if (node.type === 'footnoteDefinition') return [];
    if (node.type === 'footnoteReference') return [raised(String(numberOf(node.identifier))) as Node];
    return [isParent(node) ? { ...node, children: numbered<RootContent>(node.children, numberOf) } : node];
  });
}

function raised(text: string): Nodes {
  return { type: 'emphasis', data: { hName: 'sup' }, children: [{ type: 'text', value: text }] };
}
