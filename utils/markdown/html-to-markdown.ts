import { fromHtml } from 'hast-util-from-html';
import { settleBlocks } from './blocks';
import { joinLines } from './join-lines';
import { limitDepth } from './limit-depth';
import { markdownTree } from './markdown-tree';
import { tidyHtml } from './tidy-html';
import { writeMarkdown } from './write-markdown';

/**
 * Turns the sanitised HTML of an article's body into Markdown: CommonMark with the tables and the strikethrough of GFM.
 * What Markdown cannot say without loss stays HTML: tables with merged cells or blocks in cells, raised and lowered text,
 * emphasis that would not form. Whatever looks like markup in the text is still text when the Markdown is read again.
 *
 * @returns Markdown that ends in a newline; nothing for a body without content
 */
export function htmlToMarkdown(html: string): string {
  const article = tidyHtml(fromHtml(limitDepth(html), { fragment: true }));
  joinLines(article);
  return writeMarkdown(settleBlocks(markdownTree(article)));
}
