import type { Nodes, PhrasingContent, Root, Text } from 'mdast';
import { isParent, nodesIn } from './reading/read-markdown';

/**
 * Marks the dollar signs of a text that could end a formula, so that prices stay prices: one that stands at the end of a word, with
 * another before it that could begin one; beside a real formula all of them.
 */
export function escapeDollars(tree: Root): Root {
  return { ...tree, children: escapeIn(tree.children) };
}

function escapeIn<Node extends Nodes>(nodes: Node[]): Node[] {
  return nodes.map((node) => {
    if (!isParent(node)) return node;
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell')
      return settled(node);
    return { ...node, children: escapeIn(node.children as Nodes[]) } as Node;
  });
}

function settled<Node extends Nodes>(node: Node): Node {
  const nodes = [...nodesIn(node)];
  const texts = nodes.filter((inner): inner is Text => inner.type === 'text');
  if (!texts.some(({ value }) => value.includes('$'))) return node;
  const beside = nodes.some(({ type }) => type === 'inlineMath');
  const whole = texts.map(({ value }) => value).join('');
  const ends = new Set<number>();
  let isOpen = false;
  for (const { index } of whole.matchAll(/\$/g)) {
    const [before = ' ', after = ' '] = [whole[index - 1], whole[index + 1]];
    if (beside || (isOpen && /\S/.test(before) && !/\d/.test(after))) ends.add(index);
    else if (/\S/.test(after)) isOpen = true;
  }
  if (ends.size === 0) return node;
  let at = 0;
  const split = (inner: Nodes): Nodes[] => {
    if (inner.type === 'text') {
      const start = at;
      at += inner.value.length;
      return pieces(inner.value, start, ends);
    }
    return [isParent(inner) ? ({ ...inner, children: inner.children.flatMap(split) } as Nodes) : inner];
  };
  return split(node)[0] as Node;
}

function pieces(value: string, start: number, ends: ReadonlySet<number>): PhrasingContent[] {
  const found: PhrasingContent[] = [];
  let text = '';
  const flush = () => {
    if (text !== '') found.push({ type: 'text', value: text });
    text = '';
  };
  for (const [index, character] of [...value.split('')].entries()) {
    if (ends.has(start + index)) {
      flush();
      found.push({ type: 'escapedDollar', value: '$' });
    } else text += character;
  }
  flush();
  return found;
}
