import fc from 'fast-check';
import type { Element, Root, RootContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { expect, it } from 'vitest';
import { runs } from '../../../test/fuzz';
import { textOf } from '../hast';
import { htmlToMarkdown } from '../html-to-markdown';
import { articles, marksOfHtml } from '../property-fixture';
import { markdownToHtml } from './markdown-to-html';

it('gives an article back as it was, and the same Markdown from it again', () => {
  fc.assert(
    fc.property(articles, (html) => {
      const markdown = htmlToMarkdown(html);
      const again = markdownToHtml(markdown);
      expect(marksOfHtml(again)).toEqual(marksOfHtml(html));
      expect(text(again)).toBe(text(html));
      expect(pictures(again)).toEqual(pictures(html));
      expect(cells(again)).toEqual(cells(html));
      expect(htmlToMarkdown(again)).toBe(markdown);
      expect(markdown).not.toMatch(/\{[{%#]|#\}/);
    }),
    runs(150),
  );
}, 300_000);

it('reads any text without an error', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      expect(typeof markdownToHtml(text)).toBe('string');
    }),
    runs(200),
  );
});

function text(html: string): string {
  const { children } = fromHtml(html, { fragment: true });
  return children
    .map((node) => (node.type === 'doctype' ? '' : textOf(node)))
    .join('')
    .replace(/\s/g, '');
}

function pictures(html: string): unknown[] {
  return elements(fromHtml(html, { fragment: true }), 'img').map(({ properties: { src, alt, title } }) => [
    src,
    String(alt ?? '').trim(),
    title,
  ]);
}

/** The cells of the tables that have columns, each with what heads its column. */
function cells(html: string): string[][] {
  return elements(fromHtml(html, { fragment: true }), 'table').flatMap((table) => {
    const rows = elements(table, 'tr')
      .map((row) => elements(row, 'td', 'th'))
      .filter((row) => row.length > 1 && row.some(shown));
    const [head = [], ...body] = rows;
    return body.flatMap((row) => row.map((cell, column) => [shown(head[column]), shown(cell)]));
  });
}

function shown(cell: Element | undefined): string {
  return cell ? textOf(cell).replace(/[\s\p{P}]/gu, '') + elements(cell, 'img').length : '';
}

function elements(node: Root | RootContent, ...names: string[]): Element[] {
  if (!('children' in node)) return [];
  const own = node.type === 'element' && names.includes(node.tagName) ? [node] : [];
  return [...own, ...node.children.flatMap((child: RootContent) => elements(child, ...names))];
}
