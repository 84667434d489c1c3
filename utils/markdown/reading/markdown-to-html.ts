import { toHtml } from 'hast-util-to-html';
import { toHast } from 'mdast-util-to-hast';
import { keepAddresses } from '../addresses';
import { footnotesAtEnd } from '../footnotes';
import { formulaElement, joinFormulas } from '../formula-syntax';
import { tasksAsText } from '../task-list';
import { limitMarkdown } from './limit-markdown';
import { readObsidian } from './obsidian';
import { readMarkdown } from './read-markdown';

/**
 * Turns Markdown into HTML: CommonMark with the tables, strikethrough, bare addresses, task lists and footnotes of GFM,
 * and of Obsidian's own syntax what needs no vault. Front matter is not looked for. HTML in the Markdown is in the result
 * as it was written; how it nests, whoever parses the result finds out.
 *
 * @returns HTML that is not sanitised: it may hold whatever the Markdown does
 */
export function markdownToHtml(markdown: string): string {
  const limited = limitMarkdown(joinFormulas(markdown));
  const tree = readMarkdown(limited);
  readObsidian(tree, limited);
  tasksAsText(tree);
  keepAddresses(tree);
  const html = toHast(footnotesAtEnd(tree), {
    allowDangerousHtml: true,
    handlers: { inlineMath: (_, node) => formulaElement(node) },
  });
  return toHtml(html, { allowDangerousHtml: true });
}
