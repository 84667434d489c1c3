import type { Element, ElementContent, Root, RootContent } from 'hast';
import { BLOCK_ELEMENTS } from '../article/block-elements';

export function isBlockName(tagName: string): boolean {
  return BLOCK_ELEMENTS.has(tagName);
}

export function isBlock(node: ElementContent): node is Element {
  return node.type === 'element' && isBlockName(node.tagName);
}

export function isBlank(node: ElementContent): boolean {
  return node.type === 'text' && node.value.trim() === '';
}

/** The child elements of the given names, in order. */
export function childElements(parent: Element | Root, ...names: string[]): Element[] {
  const children: RootContent[] = parent.children;
  return children.filter((node) => node.type === 'element').filter(({ tagName }) => names.includes(tagName));
}

/** The text of a node and everything in it, as written. */
export function textOf(node: ElementContent): string {
  if (node.type === 'text') return node.value;
  return node.type === 'element' ? node.children.map(textOf).join('') : '';
}

/** Joins texts that follow each other. */
export function mergeTexts(nodes: ElementContent[]): ElementContent[] {
  const out: ElementContent[] = [];
  let run: string[] = [];
  const flush = () => {
    if (run.length > 0) out.push({ type: 'text', value: run.join('') });
    run = [];
  };
  for (const node of nodes) {
    if (node.type === 'text') {
      run.push(node.value);
    } else {
      flush();
      out.push(node);
    }
  }
  flush();
  return out;
}
