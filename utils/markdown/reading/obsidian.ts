import type { Blockquote, PhrasingContent, Root, Text } from 'mdast';
import { findAndReplace, type RegExpMatchObject } from 'mdast-util-find-and-replace';
import { nodesIn } from './read-markdown';

/** A link into the vault, or what it embeds: `[[Note#Part|shown]]`. */
const WIKILINK = /!?\[\[([^[\]|\n]+)(?:\|([^[\]\n]+))?\]\]/g;

/** A wikilink or a marked passage: `==text==`. */
const OWN = new RegExp(String.raw`${WIKILINK.source}|==(?=\S)([^=\n]+)(?<=\S)==`, 'g');
const OWN_AS_WRITTEN = new RegExp(String.raw`(?<!\\)(?:${OWN.source})`, 'g');

/** The start of a callout, with its title: `[!note]- Title`. */
const CALLOUT = /^\[![\w-]+\][+-]?[ \t]*([^\n]*)(\n?)/;

/**
 * Makes of Obsidian's own syntax what can be read without its vault, in place: a link to a note is the text that it
 * shows, a marked passage is marked, a callout is a quote under its title. Where it is escaped, all of it is text.
 *
 * @param markdown what the tree was read from
 */
export function readObsidian(tree: Root, markdown: string): void {
  for (const node of nodesIn(tree)) if (node.type === 'blockquote') readCallout(node, markdown);
  const written = new Map<Text, Set<string>>();
  findAndReplace(tree, [
    OWN,
    (found: string, _note?: string, _shown?: string, marked?: string, match?: RegExpMatchObject) => {
      const node = match?.stack.at(-1);
      if (node?.type !== 'text') return false;
      if (!written.has(node)) written.set(node, ownIn(sourceOf(node, markdown)));
      if (!written.get(node)?.has(found)) return false;
      const text = shown(marked ?? found);
      return marked === undefined ? text : mark(text);
    },
  ]);
}

function sourceOf({ position }: Text, markdown: string): string {
  return markdown.slice(position?.start.offset, position?.end.offset);
}

/** All of Obsidian's own in a piece of Markdown. What is escaped in the Markdown, but not in the tree, is not in it. */
function ownIn(source: string): Set<string> {
  return new Set(Array.from(source.matchAll(OWN_AS_WRITTEN), ([found]) => found));
}

function shown(text: string): string {
  return text.replace(WIKILINK, (_, note: string, alias: string | undefined) => (alias ?? note).trim());
}

function readCallout(quote: Blockquote, markdown: string): void {
  const [paragraph] = quote.children;
  if (paragraph?.type !== 'paragraph') return;
  const [first, ...others] = paragraph.children;
  const callout = first?.type === 'text' ? CALLOUT.exec(first.value) : null;
  if (first?.type !== 'text' || !callout || !sourceOf(first, markdown).startsWith('[!')) return;
  const [head, title = '', end] = callout;
  // Parts of the text keep its place in the Markdown.
  const titled: Text = { ...first, value: title };
  const rest: Text = { ...first, value: first.value.slice(head.length) };
  const apart = title !== '' && (end !== '' || others.length === 0);
  paragraph.children = apart
    ? [{ type: 'strong', children: [titled] }, { type: 'break' }, rest, ...others]
    : [titled, rest, ...others];
}

function mark(value: string): PhrasingContent {
  return { type: 'emphasis', data: { hName: 'mark' }, children: [{ type: 'text', value }] };
}
