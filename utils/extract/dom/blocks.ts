import { BLOCK_ELEMENTS } from '../../article/block-elements';
import { tidy } from '../text/tidy-text';
import { type NodeText, nodeTextOf } from './node-text';
import { childrenOf, elementsUnder } from './walk';

/**
 * A piece of the article as a reader sees it: a paragraph, a line of one, a heading, a list item, a table, a caption.
 * The rules on boilerplate and the plain text both work on these.
 */
export interface Block {
  kind: 'text' | 'heading' | 'item' | 'caption' | 'table' | 'pre' | 'image';
  /** Siblings that make up the block, in order: a run of inline nodes, or one element. */
  nodes: Node[];
  /** Element that holds the nodes. */
  parent: Element;
  /** White space is collapsed. In a table, the caption and each row have a line, and tabs separate the cells. */
  text: string;
  /** Number of characters that are links. */
  linked: number;
  images: HTMLImageElement[];
}

/** As the tag names of HTML elements are written, which saves a copy of each name. */
const BLOCK_TAGS = new Set([...BLOCK_ELEMENTS].map((name) => name.toUpperCase()));

/** Elements that end the line before them. */
const LINE_TAGS = new Set([...BLOCK_TAGS, 'BR', 'TABLE', 'PRE']);

/** Whether an element always starts a line of its own. */
export function isBlockElement(element: Element): boolean {
  return BLOCK_TAGS.has(element.tagName);
}

/** Splits an article into its blocks, in reading order. Time is linear in the number of nodes. */
export function readBlocks(root: Element): Block[] {
  const containers = findContainers(root);
  const textOf = nodeTextOf(root);
  const blocks: Block[] = [];
  const visit = (container: Element): void => {
    let run: Node[] = [];
    const endRun = (): void => {
      const block = run.length > 0 ? inlineBlock(run, container, textOf) : undefined;
      if (block) blocks.push(block);
      run = [];
    };
    for (const child of childrenOf(container)) {
      if (!isElement(child)) {
        if (child.nodeType === TEXT) run.push(child);
      } else if (!containers.has(child) && !LINE_TAGS.has(child.tagName)) {
        run.push(child);
      } else {
        endRun();
        readElement(child);
      }
    }
    endRun();
  };
  const readElement = (element: Element): void => {
    if (element.tagName === 'TABLE') blocks.push(tableBlock(element, textOf));
    else if (element.tagName === 'PRE') blocks.push(codeBlock(element));
    else if (element.tagName !== 'BR') visit(element);
  };
  visit(root);
  return blocks;
}

const TEXT = 3;

/** Elements that hold block elements or line breaks. Their own tag does not matter: an inline element around paragraphs is one. */
function findContainers(root: Element): Set<Element> {
  const found = new Set<Element>([root]);
  for (const element of elementsUnder(root)) {
    const { tagName } = element;
    if (tagName !== 'BR' && !BLOCK_TAGS.has(tagName)) continue;
    let holder = element.parentElement;
    while (holder && !found.has(holder)) {
      found.add(holder);
      holder = holder.parentElement;
    }
  }
  return found;
}

function inlineBlock(nodes: Node[], parent: Element, textOf: NodeText): Block | undefined {
  const text = tidy(nodes.map(textOf).join(''));
  const images = nodes.flatMap((node) => (isElement(node) ? within<HTMLImageElement>(node, 'img') : []));
  if (text === '' && images.length === 0) return undefined;
  return { kind: text === '' ? 'image' : kindOf(parent), nodes, parent, text, linked: linked(nodes), images };
}

function tableBlock(table: Element, textOf: NodeText): Block {
  const rows = within(table, 'tr').map((row) =>
    [...row.children].map((cell) => tidy(textOf(cell))).join('\t'),
  );
  const captions = within(table, 'caption').map((caption) => tidy(caption.textContent ?? ''));
  return {
    ...whole(table),
    kind: 'table',
    text: [...captions, ...rows].filter((row) => row.trim() !== '').join('\n'),
    linked: linked([table]),
    images: within<HTMLImageElement>(table, 'img'),
  };
}

function codeBlock(pre: Element): Block {
  return { ...whole(pre), kind: 'pre', text: (pre.textContent ?? '').trim(), linked: 0, images: [] };
}

function whole(element: Element): { nodes: Node[]; parent: Element } {
  return { nodes: [element], parent: element.parentElement ?? element };
}

function kindOf(parent: Element): Block['kind'] {
  for (let at: Element | null = parent; at; at = at.parentElement) {
    if (/^H[1-6]$/.test(at.tagName)) return 'heading';
    if (at.tagName === 'LI') return 'item';
    if (at.tagName === 'FIGCAPTION' || at.tagName === 'CAPTION') return 'caption';
    if (isBlockElement(at)) return 'text';
  }
  return 'text';
}

function linked(nodes: readonly Node[]): number {
  let length = 0;
  for (const node of nodes) {
    if (!isElement(node)) continue;
    for (const link of within(node, 'a')) length += tidy(link.textContent ?? '').length;
  }
  return length;
}

/** Elements of a tag, the given one included. */
function within<T extends Element = Element>(element: Element, tag: string): T[] {
  // Most inline elements hold only text. Checking for that first is much faster than a query.
  const found = element.firstElementChild ? ([...element.getElementsByTagName(tag)] as Element[] as T[]) : [];
  return element.localName === tag ? [element as T, ...found] : found;
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}
