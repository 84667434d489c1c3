import type { Definition, Nodes, Root } from 'mdast';
import { nodesIn } from './reading/read-markdown';

/** Keeps addresses as they are written, where the writer of HTML would encode what a browser reads as it is. */
export function keepAddresses(tree: Root): void {
  const nodes = [...nodesIn(tree)];
  const defined = new Map<string, Definition>();
  for (const node of nodes) {
    if (node.type === 'definition' && !defined.has(node.identifier)) defined.set(node.identifier, node);
  }
  for (const node of nodes) {
    if (node.type === 'link') keep(node, 'href', node.url);
    if (node.type === 'image') keep(node, 'src', node.url);
    if (node.type === 'linkReference') keep(node, 'href', defined.get(node.identifier)?.url);
    if (node.type === 'imageReference') keep(node, 'src', defined.get(node.identifier)?.url);
  }
}

function keep(node: Nodes, attribute: 'href' | 'src', address: string | undefined): void {
  if (address !== undefined) node.data = { ...node.data, hProperties: { [attribute]: address } };
}
