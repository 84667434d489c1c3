import type { Element, ElementContent } from 'hast';
import { isBlank } from './hast';

/** Parts what is before it from what comes after, and leaves nothing else in the Markdown. */
const PARTING: Element = { type: 'element', tagName: 'p', properties: {}, children: [] };
const LINE_BREAK: Element = { type: 'element', tagName: 'br', properties: {}, children: [] };

/** Two line breaks in a row stand for a new paragraph: a block without content parts the text. */
export function splitAtBreaks(nodes: ElementContent[]): ElementContent[] {
  const isBreak = (node: ElementContent | undefined) => node?.type === 'element' && node.tagName === 'br';
  const lines = nodes.filter(
    (node, index) => !(isBlank(node) && isBreak(nodes[index - 1]) && isBreak(nodes[index + 1])),
  );
  return lines.flatMap((node, index) => {
    if (!isBreak(node)) return [node];
    if (isBreak(lines[index - 1])) return [];
    return isBreak(lines[index + 1]) ? [PARTING] : [node];
  });
}

/** In a cell the parting is two line breaks again: a paragraph there would cost the Markdown table. */
export function unparted(node: ElementContent): ElementContent[] {
  const parting = node.type === 'element' && node.tagName === 'p' && node.children.length === 0;
  return parting ? [LINE_BREAK, LINE_BREAK] : [node];
}
