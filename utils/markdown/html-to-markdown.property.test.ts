import fc from 'fast-check';
import { fromHtml } from 'hast-util-from-html';
import type { Nodes } from 'mdast';
import { expect, it } from 'vitest';
import { runs } from '../../test/fuzz';
import { htmlToMarkdown } from './html-to-markdown';
import { articles, FORMATS, htmlMarks, inContext, type Mark, marks, marksOfHtml } from './property-fixture';
import { readMarkdown } from './reading/read-markdown';

it('reads back as the same characters, in the same emphasis, links and cells', () => {
  fc.assert(
    fc.property(articles, (html) => {
      const markdown = htmlToMarkdown(html);
      expect(marksOfMarkdown(markdown)).toEqual(marksOfHtml(html));
      expect(markdown.replace(/<(table|pre|code)>.*?<\/\1>(?!">)/gs, '')).not.toMatch(
        /(?<!\\)&#(?!123;|35;)/,
      );
    }),
    runs(150),
  );
}, 300_000);

function marksOfMarkdown(markdown: string): Mark[] {
  return markdownMarks(readMarkdown(markdown), []);
}

/** Inline HTML opens and closes its context among its siblings. */
function markdownMarks(node: Nodes, context: string[]): Mark[] {
  if (node.type === 'text') return marks(node.value, context);
  if (node.type === 'code') return marks(node.value, []);
  if (node.type === 'inlineCode') return marks(node.value, inContext(context, 'code'));
  if (node.type === 'html') return htmlMarks(fromHtml(node.value, { fragment: true }).children, context);
  if (!('children' in node)) return [];
  let inside = inContext(context, node.type, node.type === 'link' ? node.url : undefined);
  return node.children.flatMap((child) => {
    const tag = child.type === 'html' ? /^<(\/?)(\w+)>$/.exec(child.value) : null;
    if (tag?.[2] === undefined || ['br', 'table'].includes(tag[2])) return markdownMarks(child, inside);
    const format = FORMATS[tag[2]] ?? tag[2];
    inside = tag[1] === '/' ? inside.toSpliced(inside.lastIndexOf(format), 1) : [...inside, format];
    return [];
  });
}
