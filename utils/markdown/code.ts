import { toHtml } from 'hast-util-to-html';
import type { Code, Html, PhrasingContent } from 'mdast';
import { hasTag } from './escape-template-tags';
import { oneBlock } from './html-block';

/** What could be markup in text. kramdown (Jekyll) takes `<code>` for HTML up to its end, CommonMark does not: references are right in both. */
const MARKUP = /[!#$&*.:<=>@[\\\]^_`{|}~]/g;

/** Code of lines in which a template would be looked for, as HTML: a fence does not keep templates out. */
export function codeAsHtml(node: Code): Code | Html {
  if (!hasTag(node.value)) return node;
  const text = toHtml({ type: 'text', value: node.value });
  return { type: 'html', value: oneBlock(`<pre><code>${text}\n</code></pre>`) };
}

/** Code in text the same way, at any depth. */
export function inlineCodeAsHtml(nodes: PhrasingContent[]): PhrasingContent[] {
  return nodes.map((node): PhrasingContent => {
    if ('children' in node) return { ...node, children: inlineCodeAsHtml(node.children) };
    if (node.type !== 'inlineCode' || !hasTag(node.value)) return node;
    const text = node.value.replace(MARKUP, (character) => `&#${character.charCodeAt(0)};`);
    return { type: 'html', value: `<code>${text}</code>` };
  });
}
