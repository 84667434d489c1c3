import type { Root, Text } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { defaultHandlers, type Handle, type Options, toMarkdown, type Unsafe } from 'mdast-util-to-markdown';
import { escapeDollars } from './escape-dollars';
import { splitTags, tagsAsReferences } from './escape-template-tags';
import { writeFormula } from './formula-syntax';

/** What CommonMark takes for a character reference; `S&P`, `R&D` and the parameters of an address are none. */
const REFERENCE = '(?:#\\d{1,7}|#[xX][\\da-fA-F]{1,6}|[A-Za-z][A-Za-z\\d]{0,31});';

/** Tables are aligned for reading, but no cell makes the others of its column wider than this. */
const WIDEST = 32;

/**
 * What a text has that the writer could have to escape: a mark, or something at its ends. Most texts have none, and the writer
 * looks for each by a rule of its own, which takes most of its time.
 */
const MARKED = /[\t\r\n#$&*<>@[\\\]_`{|}~]|==|[ps]:|[Ww]\.|^[ !()+\-.:=\d]|[ !=]$/;

/** Where characters are text, in links too, and not part of an address or a title. */
const IN_TEXT: Pick<Unsafe, 'inConstruct' | 'notInConstruct'> = {
  inConstruct: 'phrasing',
  notInConstruct: ['destinationLiteral', 'destinationRaw', 'titleQuote', 'titleApostrophe'],
};

/** One form for everything: `-` lists, ATX headings, fences, `[text](address)`, and rules that no front matter has. */
const OPTIONS: Options = {
  bullet: '-',
  emphasis: '*',
  extensions: [gfmToMarkdown({ stringLength: displayWidth })],
  fences: true,
  handlers: {
    escapedDollar: Object.assign(() => '\\$', { peek: () => '\\' }),
    inlineMath: writeFormula,
    image: withoutTags(defaultHandlers.image),
    link: withoutTags(defaultHandlers.link),
    text: (node: Text, _, state, info) =>
      splitTags(MARKED.test(node.value) ? state.safe(node.value, info) : node.value, info.before),
    root(node: Root, _, state, info) {
      state.unsafe = state.unsafe.map((pattern) =>
        pattern.character === '&' ? { ...pattern, after: REFERENCE } : pattern,
      );
      return defaultHandlers.root(node, undefined, state, info);
    },
  },
  listItemIndent: 'one',
  resourceLink: true,
  rule: '*',
  setext: false,
  strong: '*',
  unsafe: [
    // A table of kramdown (Jekyll) is any line with a bar.
    { character: '|', ...IN_TEXT },
    // Its attributes and formulas; the latter are Obsidian's too, and so are marked passages.
    { character: '{', after: ':', ...IN_TEXT },
    { character: '$', before: '\\$', ...IN_TEXT },
    { character: '=', after: '=', ...IN_TEXT },
    // The explanation of a term, in kramdown and Hugo; Hugo's other front matter.
    { atBreak: true, character: ':', after: '[ \\t]' },
    { atBreak: true, character: '+', after: '\\+\\+' },
  ],
};

/** Writes a Markdown tree as text. */
export function writeMarkdown(tree: Root): string {
  return toMarkdown(escapeDollars(tree), OPTIONS);
}

/** What is left of tags in a link or picture stands in its address, its title or the picture's words. */
function withoutTags(handle: Handle): Handle {
  const safe: Handle = (...about) => tagsAsReferences(handle(...about));
  return Object.assign(safe, handle);
}

/** How wide a cell is in a fixed-width font, where Chinese characters take two places. */
function displayWidth(cell: string): number {
  let width = 0;
  for (const character of cell)
    width +=
      /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{3FFFD}]/u.test(
        character,
      )
        ? 2
        : 1;
  return Math.min(width, WIDEST);
}
