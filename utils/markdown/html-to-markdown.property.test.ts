import fc from 'fast-check';
import type { Element, ElementContent, RootContent as HtmlContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { expect, it } from 'vitest';
import { runs } from '../../test/fuzz';
import { htmlToMarkdown } from './html-to-markdown';

/** A visible character and what it stands in. White space and sentence punctuation may move, so neither is compared. */
type Mark = string;

const FORMATS: Record<string, string> = {
  strong: 'strong',
  b: 'strong',
  em: 'em',
  i: 'em',
  emphasis: 'em',
  figcaption: 'em',
  del: 'del',
  delete: 'del',
  sup: 'sup',
  sub: 'sub',
  code: 'code',
};

const words = fc.constantFrom(
  ...[
    '营收',
    '增长',
    '注意：',
    '“好”。',
    '（一）',
    '，',
    '——',
    '5%',
    '$3.50',
    'S&P',
    '&copy;',
    'A股',
    'rate',
    ' cut ',
    'Inc.',
  ],
  ...[
    ' ',
    '\n',
    '　',
    '1. ',
    '- ',
    '+ ',
    '# ',
    '> ',
    '---',
    '***',
    '_a_',
    '*b*',
    '`c`',
    '~~d~~',
    '[e](f)',
    '![g]',
    '|',
    '\\',
  ],
  ...[
    '{{ h }}',
    '{% i %}',
    '<b>',
    '</table>',
    '<!--',
    '=',
    '==',
    '🔥',
    '𠮷',
    ':',
    '!',
    '"',
    "'",
    ')',
    '3~5',
    '  ',
  ],
);
const text = fc
  .array(words, { minLength: 1, maxLength: 5 })
  .map((parts): HtmlContent => ({ type: 'text', value: parts.join('') }));
const address = fc.constantFrom(
  'https://a.example/',
  'https://a.example/b?c=1&copy=2&lt;=3',
  'https://a.example/(d)_e*f',
  'https://a.example/g)h',
  'mailto:i@a.example',
  'https://a.example/中文"\'',
);

function element(
  tagName: string,
  children: ElementContent[],
  properties: Record<string, string> = {},
): Element {
  return { type: 'element', tagName, properties, children };
}

const { inline } = fc.letrec<{ inline: ElementContent; inlines: ElementContent[] }>((tie) => ({
  inline: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    { weight: 6, arbitrary: text as fc.Arbitrary<ElementContent> },
    {
      weight: 4,
      arbitrary: fc
        .tuple(fc.constantFrom('strong', 'b', 'em', 'i', 'del', 'span', 'sup', 'sub'), tie('inlines'))
        .map(([tag, children]) => element(tag, children)),
    },
    {
      weight: 2,
      arbitrary: fc
        .tuple(address, tie('inlines'))
        .map(([href, children]) => element('a', withoutLinks(children), { href })),
    },
    { weight: 1, arbitrary: fc.constant(element('br', [])) },
    { weight: 1, arbitrary: address.map((src) => element('img', [], { src, alt: 'p]ic' })) },
    {
      weight: 1,
      arbitrary: fc
        .constantFrom('x', '`', 'a|b', '``', ' c')
        .map((value) => element('code', [{ type: 'text', value }])),
    },
  ),
  inlines: fc.array(tie('inline'), { minLength: 1, maxLength: 4 }),
}));

/** HTML knows no link in a link. */
function withoutLinks(nodes: ElementContent[]): ElementContent[] {
  return nodes.flatMap((node) => {
    if (node.type !== 'element') return [node];
    const children = withoutLinks(node.children);
    return node.tagName === 'a' ? children : [{ ...node, children }];
  });
}

const inlines = fc.array(inline, { minLength: 1, maxLength: 5 });
const cell = inlines.map((children) => element('td', children));
const table = fc
  .tuple(
    fc.integer({ min: 1, max: 3 }),
    fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 3 }),
    fc.boolean(),
  )
  .map(([columns, rows, headed]) =>
    element(
      'table',
      rows.map((cells, index) =>
        element(
          'tr',
          cells.slice(0, columns).map((each) => (headed && index === 0 ? { ...each, tagName: 'th' } : each)),
        ),
      ),
    ),
  );

const { block } = fc.letrec<{ block: ElementContent; blocks: ElementContent[] }>((tie) => ({
  block: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    { weight: 6, arbitrary: inlines.map((children) => element('p', children)) },
    { weight: 1, arbitrary: inlines.map((children) => element('h2', children)) },
    { weight: 1, arbitrary: table },
    { weight: 1, arbitrary: fc.constant(element('hr', [])) },
    {
      weight: 1,
      arbitrary: inlines.map((children) =>
        element('figure', [
          element('img', [], { src: 'https://a.example/p' }),
          element('figcaption', children),
        ]),
      ),
    },
    { weight: 1, arbitrary: text.map((value) => element('pre', [value as ElementContent])) },
    {
      weight: 2,
      arbitrary: fc
        .tuple(fc.constantFrom('blockquote', 'div', 'section', 'b', 'em', 'a', 'span'), tie('blocks'))
        .map(([tag, children]) =>
          element(
            tag,
            tag === 'a' ? withoutLinks(children) : children,
            tag === 'a' ? { href: 'https://a.example/block' } : {},
          ),
        ),
    },
    {
      weight: 2,
      arbitrary: fc
        .tuple(
          fc.constantFrom('ul', 'ol'),
          fc.array(fc.oneof(tie('blocks'), inlines), { minLength: 1, maxLength: 3 }),
        )
        .map(([tag, items]) =>
          element(
            tag,
            items.map((item) => element('li', item)),
          ),
        ),
    },
  ),
  blocks: fc.array(fc.oneof(tie('block'), inline), { minLength: 1, maxLength: 3 }),
}));

it('reads back as the same characters, in the same emphasis, links and cells', () => {
  fc.assert(
    fc.property(fc.array(block, { minLength: 1, maxLength: 4 }), (blocks) => {
      const html = toHtml({ type: 'root', children: blocks });
      const markdown = htmlToMarkdown(html);
      expect(marksOfMarkdown(markdown)).toEqual(marksOfHtml(html));
      expect(markdown.replace(/<table>.*?<\/table>/gs, '')).not.toMatch(/(?<!\\)&#/);
    }),
    runs(150),
  );
}, 300_000);

function marksOfHtml(html: string): Mark[] {
  return htmlMarks(fromHtml(html, { fragment: true }).children, []);
}

function htmlMarks(nodes: HtmlContent[], context: string[]): Mark[] {
  return nodes.flatMap((node) => {
    if (node.type === 'text') return marks(node.value, context);
    if (node.type !== 'element') return [];
    const preformatted = node.tagName === 'pre';
    return htmlMarks(
      node.children,
      preformatted ? [] : inContext(context, node.tagName, node.properties['href']),
    );
  });
}

function marksOfMarkdown(markdown: string): Mark[] {
  return markdownMarks(
    fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }),
    [],
  );
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

function inContext(context: string[], name: string, address?: unknown): string[] {
  if (address !== undefined) return [...context, new URL(String(address)).href];
  const format = FORMATS[name];
  return format ? [...context, format] : context;
}

function marks(text: string, context: string[]): Mark[] {
  const where = [...new Set(context)].sort().join(' ');
  return Array.from(text.replace(/[\s\p{P}]/gu, ''), (character) => `${character} ${where}`);
}
