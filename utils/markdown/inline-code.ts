import type { ElementContent } from 'hast';
import { isBlank, mergeTexts } from './hast';

/** Makes the text of inline nodes code, and whatever stands around it in them stay: code in Markdown holds text only. */
export function inlineCode(nodes: ElementContent[]): ElementContent[] {
  return mergeTexts(withoutCode(nodes)).map((node): ElementContent => {
    if (isBlank(node)) return node;
    if (node.type === 'text') return { type: 'element', tagName: 'code', properties: {}, children: [node] };
    return node.type === 'element' ? { ...node, children: inlineCode(node.children) } : node;
  });
}

function withoutCode(nodes: ElementContent[]): ElementContent[] {
  return nodes.flatMap((node) =>
    node.type === 'element' && node.tagName === 'code' ? withoutCode(node.children) : [node],
  );
}
