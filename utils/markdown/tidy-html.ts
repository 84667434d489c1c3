import type { Element, ElementContent, Properties, Root, RootContent, Text } from 'hast';
import { isAllowedAddress } from '../article/allow-list';
import { isBlank, isBlock, isBlockName, mergeTexts, textOf } from './hast';
import { inlineCode } from './inline-code';
import { numbered } from './numbering';
import { splitAtBreaks, unparted } from './split-at-breaks';

/** Inline elements that Markdown has a form for, under one name each. */
const FORMATS = new Map<string, 'strong' | 'em' | 'del' | 'a'>([
  ['a', 'a'],
  ['b', 'strong'],
  ['del', 'del'],
  ['dfn', 'em'],
  ['em', 'em'],
  ['i', 'em'],
  ['mark', 'em'],
  ['s', 'del'],
  ['strike', 'del'],
  ['strong', 'strong'],
  ['var', 'em'],
]);

/** Inline elements that stay elements; other inline elements give way to their content. */
const KEPT_INLINE = new Set(['br', 'img', 'q', 'rp', 'rt', 'ruby', 'sub', 'sup']);

const CODE = new Set(['code', 'kbd', 'samp']);

/** What is inside these is not text of the article. */
const OPAQUE = new Set([
  ...['audio', 'button', 'canvas', 'embed', 'head', 'iframe', 'input', 'noscript', 'object'],
  ...['option', 'script', 'select', 'style', 'svg', 'template', 'textarea', 'title', 'video', 'wbr'],
]);

const HEADING = /^h[1-6]$/;

/** Set in emphasis as a whole, so that emphasis inside goes. */
const CAPTIONS = new Set(['caption', 'figcaption']);

/**
 * Reduces a tree of an article's HTML to what the writer of Markdown knows: allowed addresses and the attributes that
 * Markdown or a table needs; one name for each kind of emphasis, never inside itself; no block inside inline elements or
 * headings; no wrapper around the only paragraph of a cell or list item. Comments go.
 */
export function tidyHtml(tree: Root): Root {
  return { type: 'root', children: tidyAll(tree.children, new Set()) };
}

/** @param open kinds of emphasis that are already around these nodes */
function tidyAll(nodes: RootContent[], open: ReadonlySet<string>): ElementContent[] {
  const tidied = nodes.flatMap((node): ElementContent[] => {
    if (node.type === 'text') return [text(node.value)];
    return node.type === 'element' ? tidyElement(node, open) : [];
  });
  return splitAtBreaks(mergeTexts(tidied));
}

function tidyElement(node: Element, open: ReadonlySet<string>): ElementContent[] {
  const { tagName } = node;
  if (OPAQUE.has(tagName)) return [];
  if (tagName === 'math') return formula(node);
  const format = FORMATS.get(tagName);
  if (format) return tidyFormat(node, format, open);
  if (tagName === 'img') return allowed(node.properties['src'], 'img') ? [kept(node, [])] : [];
  if (tagName === 'pre')
    return [{ type: 'element', tagName, properties: {}, children: [text(linesOf(node))] }];

  const inside = CAPTIONS.has(tagName) ? new Set([...open, 'em']) : open;
  const children = tidyAll(node.children, inside);
  if (HEADING.test(tagName)) return [kept(node, inlineOnly(children))];
  if (tagName === 'td' || tagName === 'th') return [kept(node, cellContent(children))];
  if (tagName === 'li') return [kept(node, withoutWrapper(children))];
  if (tagName === 'ol') return [numbered(node, children)];
  if (tagName === 'p' && children.some(isBlock)) return [{ ...kept(node, children), tagName: 'div' }];
  if (isBlockName(tagName) || tagName === 'br') return [kept(node, children)];
  if (CODE.has(tagName)) return inlineCode(inlineOnly(children));
  return KEPT_INLINE.has(tagName) ? [kept(node, inlineOnly(children))] : children;
}

/** A formula with nothing in it but its TeX; one without TeX is its letters and signs. */
function formula(node: Element): ElementContent[] {
  const { alttext, display } = node.properties;
  const tex = typeof alttext === 'string' ? alttext : '';
  if (tex.trim() === '') return [text(linesOf(node))];
  return [
    { ...node, properties: { alttext: tex, ...(display === 'block' && { display }) }, children: [text(tex)] },
  ];
}

function tidyFormat(node: Element, format: string, open: ReadonlySet<string>): ElementContent[] {
  const known = open.has(format) || (format === 'a' && !allowed(node.properties['href'], 'a'));
  if (known) return tidyAll(node.children, open);
  const children = tidyAll(node.children, new Set([...open, format]));
  return wrapRuns(children, { ...kept(node, []), tagName: format });
}

/** Puts the wrapper around each run of inline nodes; around blocks it goes inside them. */
function wrapRuns(nodes: ElementContent[], wrapper: Element): ElementContent[] {
  const result: ElementContent[] = [];
  let run: ElementContent[] = [];
  const flush = () => {
    if (run.every(isBlank)) result.push(...run);
    else result.push({ ...wrapper, children: run });
    run = [];
  };
  for (const node of nodes) {
    if (!isBlock(node)) {
      run.push(node);
      continue;
    }
    flush();
    const closed = node.tagName === 'pre' || (wrapper.tagName === 'em' && CAPTIONS.has(node.tagName));
    result.push(closed ? node : { ...node, children: wrapRuns(node.children, wrapper) });
  }
  flush();
  return result;
}

/** Takes blocks and lines apart where only one line of text may stand; a space parts what they parted. */
function inlineOnly(nodes: ElementContent[]): ElementContent[] {
  const flat = nodes.flatMap((node): ElementContent[] => {
    if (node.type !== 'element') return [node];
    if (node.tagName === 'br') return [text(' ')];
    const children = inlineOnly(node.children);
    if (isBlockName(node.tagName)) return [text(' '), ...children, text(' ')];
    return FORMATS.has(node.tagName) && children.every(isBlank) ? children : [{ ...node, children }];
  });
  return mergeTexts(flat);
}

function cellContent(nodes: ElementContent[]): ElementContent[] {
  const lines = splitAtBreaks(nodes.flatMap(unparted)).flatMap(unparted);
  return withoutWrapper(lines).flatMap(unparted);
}

/** The content of the only paragraph, where there is nothing else. */
function withoutWrapper(nodes: ElementContent[]): ElementContent[] {
  const [only, ...others] = nodes.filter((node) => !isBlank(node));
  const wrapped = only?.type === 'element' && ['p', 'div', 'section'].includes(only.tagName);
  return wrapped && others.length === 0 ? withoutWrapper(only.children) : nodes;
}

/** The text of preformatted content, with its lines. */
function linesOf(node: Element): string {
  return node.children
    .map((child) => {
      if (child.type === 'text') return child.value;
      if (child.type !== 'element' || OPAQUE.has(child.tagName)) return '';
      return child.tagName === 'br' ? '\n' : linesOf(child);
    })
    .join('');
}

/** The element with the attributes that mean something; a title that repeats the text does not. */
function kept(node: Element, children: ElementContent[]): Element {
  const { href, src, alt, colSpan, rowSpan } = node.properties;
  const title = titleOf(node);
  const properties: Properties = {};
  for (const [name, value] of Object.entries({ href, src, alt, title, colSpan, rowSpan })) {
    if (value !== undefined && value !== null) properties[name] = value;
  }
  return { type: 'element', tagName: node.tagName, properties, children };
}

function titleOf(node: Element): string | undefined {
  const { alt, title } = node.properties;
  const repeats = typeof title === 'string' && [alt, textOf(node).trim()].includes(title.trim());
  return typeof title === 'string' && !repeats ? title : undefined;
}

function allowed(address: Properties[string], element: 'a' | 'img'): boolean {
  const attribute = element === 'a' ? 'href' : 'src';
  return typeof address === 'string' && isAllowedAddress(address, element, attribute);
}

function text(value: string): Text {
  return { type: 'text', value };
}
