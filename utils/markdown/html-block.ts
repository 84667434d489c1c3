import { tagsAsReferences } from './escape-template-tags';

/**
 * Makes HTML one block of Markdown: a line break, which only preformatted text still has, must not make an empty line,
 * with which the block would end; and what looks like a template is text.
 */
export function oneBlock(html: string): string {
  return tagsAsReferences(html.replace(/\n(?=[ \t]*\n)/g, '&#10;'));
}
