import type { Removal } from '../../article/article';
import { readBlocks } from '../body/blocks';
import { addressOf } from '../body/images';
import { tidy } from '../metadata/tidy-text';
import { pictureKey } from '../picture-address';

/** Takes nodes out of a page and remembers each, in page order whatever the order of the rules. */
export class RemovalLog {
  readonly #base: string;
  readonly #order = new Map<Node, number>();
  readonly #entries: { at: number; removal: Removal }[] = [];
  readonly #pictures = new Set<string>();

  /** @param base address that relative addresses of pictures start from */
  constructor(base: string) {
    this.#base = base;
  }

  /** Notes the order of everything in the article; what was removed before stays in front. */
  follow(root: Element): void {
    const nodes = root.ownerDocument.createTreeWalker(root, 5);
    for (let at = 0; nodes.nextNode(); at++) this.#order.set(nodes.currentNode, at);
  }

  /** Takes the nodes out. A block of pictures only is logged with their texts or addresses. */
  remove(nodes: readonly Node[], rule: string, where: Removal['where'], text: string): void {
    const pictures = nodes.flatMap(picturesOf);
    for (const picture of pictures) this.reject(picture);
    const named = pictures.map((picture) => picture.getAttribute('alt') || picture.getAttribute('src'));
    this.#add(nodes[0], { rule, where, text: text || named.filter(Boolean).join(' ') });
    for (const node of nodes) (node as ChildNode).remove();
  }

  /** Logs text that was cut out of a block that stays, off its end unless told. */
  cut(near: Node, rule: string, text: string, where: Removal['where'] = 'tail'): void {
    this.#add(near, { rule, where, text });
  }

  /** Every removal, in page order. What had neither text nor picture is no loss and not listed. */
  get removed(): Removal[] {
    return this.#entries
      .filter(({ removal }) => removal.text !== '')
      .sort((a, b) => a.at - b.at)
      .map(({ removal }) => removal);
  }

  /** Notes a picture as none of the article's. */
  reject(picture: Element): void {
    const address = addressOf(picture, this.#base);
    if (address) this.#pictures.add(pictureKey(address));
  }

  /** Whether the picture with this address, in any size, stood in something that was removed. */
  rejects(address: string): boolean {
    return this.#pictures.has(pictureKey(address));
  }

  #add(near: Node | undefined, removal: Removal): void {
    this.#entries.push({ at: (near && this.#order.get(near)) ?? -1, removal });
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
