import type { StrippedPart } from '../../article/article';
import { isBlockElement, readBlocks } from '../dom/blocks';
import { pictureKey } from '../pictures/picture-address';
import { addressOf } from '../pictures/resolve-images';
import { tidy } from '../text/tidy-text';
import type { BoilerplateRule } from './rule';

/** A removal with what it takes to find its way back. */
export interface StrippedEntry {
  part: StrippedPart;
  /** What was taken out, in an element that belongs to nothing. */
  held: Element;
  /** An empty text in its place, which it may share with others: nothing that reads the article sees it. */
  mark: Text;
  /** It was a line or a box, not a phrase in a sentence. */
  apart: boolean;
  /** Tag of the element that it stood in. */
  parent: string;
}

/** Takes nodes out of a page and remembers each, in page order whatever the order of the rules. */
export class StrippedLog {
  readonly #base: string;
  readonly #order = new Map<Node, number>();
  readonly #entries: (StrippedEntry & { at: number })[] = [];
  readonly #marks = new Set<Node>();
  readonly #pictures = new Set<string>();

  /** @param base address that relative addresses of pictures start from */
  constructor(base: string) {
    this.#base = base;
  }

  /** Notes the order of everything in the article; what was stripped before stays in front. */
  follow(root: Element): void {
    const nodes = root.ownerDocument.createTreeWalker(root, 5);
    for (let at = 0; nodes.nextNode(); at++) this.#order.set(nodes.currentNode, at);
  }

  /**
   * Takes the nodes out. A block of pictures only is logged with their texts or addresses.
   *
   * @param apart whether they are a line or a box, not a phrase in a sentence
   */
  remove(
    nodes: readonly Node[],
    { id: rule, kind }: BoilerplateRule,
    where: StrippedPart['where'],
    text: string,
    apart = nodes.some((node) => node.nodeType === 1 && isBlockElement(node as Element)),
  ): void {
    const taken = nodes.filter((node) => !this.#marks.has(node));
    const first = taken.find((node) => node.nodeType === 1 || node.textContent?.trim()) ?? taken[0];
    if (!first) return;
    const pictures = taken.flatMap(picturesOf);
    for (const picture of pictures) this.reject(picture);
    const named = pictures.map((picture) => picture.getAttribute('alt') || picture.getAttribute('src'));
    const removal = { rule, kind, where, text: text || named.filter(Boolean).join(' ') };
    const beside = this.#markBefore(first, apart);
    const entry = this.#note(first, removal, apart, beside);
    if (!beside) (first as ChildNode).before(entry.mark);
    entry.held.append(...taken);
    this.#entries.push(entry);
  }

  /** Logs text that was cut off the end of a block that stays, the last cut first in the page. */
  cut(near: Node, { id: rule, kind }: BoilerplateRule, text: string): void {
    const entry = this.#note(near, { rule, kind, where: 'tail', text: text.trim() }, false);
    (near as ChildNode).after(entry.mark);
    entry.held.append(text);
    this.#entries.unshift(entry);
  }

  /** How often something was taken out. */
  get size(): number {
    return this.#entries.length;
  }

  /** Every removal, in page order. What had neither text nor picture is no loss and not listed. */
  get stripped(): StrippedPart[] {
    return this.entries.map(({ part }) => part);
  }

  /** The same with what was taken out. */
  get entries(): StrippedEntry[] {
    return this.#entries.filter(({ part }) => part.text !== '').sort((a, b) => a.at - b.at);
  }

  /** Notes a picture as none of the article's. */
  reject(picture: Element): void {
    const address = addressOf(picture, this.#base);
    if (address) this.#pictures.add(pictureKey(address));
  }

  /** Whether the picture with this address, in any size, stood in something that was stripped. */
  rejects(address: string): boolean {
    return this.#pictures.has(pictureKey(address));
  }

  /** Place in the page; of what a rule has split off, that of the piece in front of it. */
  #placeOf(near: Node): number {
    let node: Node | null = near;
    while (node && !this.#order.has(node)) node = node.previousSibling ?? node.parentNode;
    return (node && this.#order.get(node)) ?? -1;
  }

  /** The mark of what was taken out directly before: both stood in one place, and a long list leaves one mark. */
  #markBefore(node: Node, apart: boolean): Text | undefined {
    let at = node.previousSibling;
    if (apart && at?.nodeType === 3 && !this.#marks.has(at) && !at.textContent?.trim())
      at = at.previousSibling;
    return at && this.#marks.has(at) ? (at as Text) : undefined;
  }

  #note(near: Node, part: StrippedPart, apart: boolean, beside?: Text): StrippedEntry & { at: number } {
    const document = near.ownerDocument as Document;
    const at = this.#placeOf(near);
    const mark = beside ?? document.createTextNode('');
    if (!beside) this.#order.set(mark, at);
    this.#marks.add(mark);
    const parent = near.parentElement?.tagName ?? '';
    return { part, apart, at, mark, parent, held: document.createElement('div') };
  }
}

function picturesOf(node: Node): Element[] {
  if (node.nodeType !== 1) return [];
  const element = node as Element;
  return element.tagName === 'IMG' ? [element] : [...element.getElementsByTagName('img')];
}

/** The text of a box for the log, on one line: paragraphs, items and cells stand apart. */
export function boxText(element: Element): string {
  return tidy(
    readBlocks(element)
      .map(({ text }) => text)
      .join(' '),
  );
}
