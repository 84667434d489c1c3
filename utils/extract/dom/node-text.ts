import { childrenOf } from './walk';

/** How the text of a node is read. */
export type NodeText = (node: Node) => string;

/** The way to read texts under a root: formulas by their TeX, where there are any. Asking for each text would take longer. */
export function nodeTextOf(root: Element): NodeText {
  return root.getElementsByTagName('math').length > 0 ? textWithFormulas : plainText;
}

function plainText(node: Node): string {
  return node.textContent ?? '';
}

function textWithFormulas(node: Node): string {
  if (node.nodeType !== 1) return plainText(node);
  const element = node as Element;
  if (element.localName === 'math') return element.getAttribute('alttext') ?? plainText(element);
  return childrenOf(element).map(textWithFormulas).join('');
}
