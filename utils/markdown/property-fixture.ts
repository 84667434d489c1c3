import fc from 'fast-check';
import type { Element, ElementContent, RootContent as HtmlContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { textOf } from './hast';

/** A visible character and what it stands in. White space and sentence punctuation may move, so neither is compared. */
export type Mark = string;

export const FORMATS: Record<string, string> = {
  strong: 'strong',
  b: 'strong',
  em: 'em',
  i: 'em',
  emphasis: 'em',
  figcaption: 'em',
  caption: 'em',
  mark: 'em',
  s: 'del',
  del: 'del',
  delete: 'del',
  sup: 'sup',
  sub: 'sub',
  code: 'code',
  kbd: 'code',
  ruby: 'ruby',
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
  ...['[[j]]', '==k==', '{%', '{{<', '{', '#}', '%', '{: .l}', '$', ': ', '+++', '[^1]', '[x] ', '~'],
  ...['www.a.example', 'https://a.example/m', 'n@a.example'],
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
  'https://a.example/a b[c]<d>|e',
  'https://a.example/{{f}}?{%g',
  'https://a.example/h&amp;i\\j',
  '#k',
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
        .tuple(
          fc.constantFrom(
            ...['strong', 'b', 'em', 'i', 'del', 'span', 'sup', 'sub', 'mark', 'u', 'ruby', 'kbd', 's'],
          ),
          tie('inlines'),
        )
        .map(([tag, children]) => element(tag, children)),
    },
    {
      weight: 2,
      arbitrary: fc
        .tuple(address, tie('inlines'))
        .map(([href, children]) => element('a', withoutLinks(children), { href })),
    },
    {
      weight: 1,
      arbitrary: fc
        .tuple(address, words)
        .map(([href, title]) => element('a', [{ type: 'text', value: '注' }], { href, title })),
    },
    { weight: 1, arbitrary: fc.constant(element('br', [])) },
    { weight: 1, arbitrary: fc.tuple(address, words).map(([src, alt]) => element('img', [], { src, alt })) },
    {
      weight: 1,
      arbitrary: fc
        .constantFrom('x', '`', 'a|b', '``', ' c', '{{ d_e }}', '{', '% f', '<g>', '\\', '**', '  ', 'h\ni')
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
const cell = fc.oneof(
  { weight: 9, arbitrary: inlines.map((children) => element('td', children)) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom('p', 'div', 'blockquote'), fc.array(inlines, { minLength: 1, maxLength: 2 }))
      .map(([tag, blocks]) =>
        element(
          'td',
          blocks.map((children) => element(tag, children)),
        ),
      ),
  },
);
const table = fc
  .record({
    columns: fc.integer({ min: 1, max: 3 }),
    rows: fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 3 }),
    headed: fc.boolean(),
    merged: fc.constantFrom({}, {}, {}, { colspan: '2' }, { rowspan: '2' }, { colspan: '3' }),
    caption: fc.option(inlines, { freq: 4 }),
  })
  .map(({ columns, rows, headed, merged, caption }) => {
    const parts = rows.map((cells, index) => {
      const [first, ...others] = cells.slice(0, columns);
      const all = first ? [{ ...first, properties: index === 0 ? merged : {} }, ...others] : others;
      return element('tr', headed && index === 0 ? all.map((each) => ({ ...each, tagName: 'th' })) : all);
    });
    return element('table', caption ? [element('caption', caption), ...parts] : parts);
  });

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

/** Articles of all that the allow-list lets in, as HTML. */
export const articles = fc
  .array(block, { minLength: 1, maxLength: 4 })
  .map((blocks) => toHtml({ type: 'root', children: blocks }));

export function marksOfHtml(html: string): Mark[] {
  return htmlMarks(fromHtml(html, { fragment: true }).children, []);
}

export function htmlMarks(nodes: HtmlContent[], context: string[]): Mark[] {
  return nodes.flatMap((node) => {
    if (node.type === 'text') return marks(node.value, context);
    if (node.type !== 'element') return [];
    if (node.tagName === 'pre') return marks(textOf(node), []);
    return htmlMarks(node.children, inContext(context, node.tagName, node.properties['href']));
  });
}

export function inContext(context: string[], name: string, address?: unknown): string[] {
  if (address !== undefined) return [...context, new URL(String(address), 'https://a.example/').href];
  const format = FORMATS[name];
  return format ? [...context, format] : context;
}

export function marks(text: string, context: string[]): Mark[] {
  const where = [...new Set(context)].sort().join(' ');
  return Array.from(text.replace(/[\s\p{P}]/gu, ''), (character) => `${character} ${where}`);
}
