import type { Element, Root, RootContent } from 'hast';
import { toMdast } from 'hast-util-to-mdast';
import type { RootContent as MarkdownContent, Root as MarkdownRoot } from 'mdast';
import { handlers } from './handlers';
import { isBlock } from './hast';

/** These give way to their content, which stands apart from what is around them. */
const WRAPPERS = new Set(['article', 'div', 'main', 'section']);

/**
 * Turns a tidied tree of HTML into one of Markdown, not yet in the shape that Markdown can say. The library goes through a tree
 * several times; most paragraphs are nothing but text, and pass it by.
 */
export function markdownTree(article: Root): MarkdownRoot {
  const children: MarkdownContent[] = [];
  let run: RootContent[] = [];
  const flush = () => {
    if (!run.every(isSpace)) children.push(...converted(run));
    run = [];
  };
  const walk = (nodes: RootContent[]) => {
    for (const node of nodes) {
      const text = textOnly(node);
      if (isWrapper(node)) {
        flush();
        walk(node.children);
        flush();
      } else if (text !== undefined) {
        flush();
        children.push({ type: 'paragraph', children: [{ type: 'text', value: text }] });
      } else run.push(node);
    }
  };
  walk(article.children);
  flush();
  return { type: 'root', children };
}

function converted(nodes: RootContent[]): MarkdownContent[] {
  const tree = toMdast({ type: 'root', children: nodes }, { document: true, handlers, quotes: ['“”', '‘’'] });
  return tree.type === 'root' ? tree.children : [];
}

function isWrapper(node: RootContent): node is Element {
  return node.type === 'element' && WRAPPERS.has(node.tagName) && node.children.some(isBlock);
}

/** The text of a paragraph that is nothing else, where its white space needs no attention. */
function textOnly(node: RootContent): string | undefined {
  if (node.type !== 'element' || node.tagName !== 'p' || node.children.length !== 1) return undefined;
  const [only] = node.children;
  return only?.type === 'text' && !/[\t\r\n\f]/.test(only.value) ? only.value : undefined;
}

function isSpace(node: RootContent): boolean {
  return node.type === 'text' && node.value.trim() === '';
}
