import type { Removal } from '../../article/article';

/** Takes nodes out of an article and remembers each, in page order whatever the order of the rules. */
export class RemovalLog {
  readonly #order = new Map<Node, number>();
  readonly #entries: { at: number; removal: Removal }[] = [];
  readonly #pictures = new Set<string>();

  constructor(root: Element) {
    const nodes = root.ownerDocument.createTreeWalker(root, 5);
    for (let at = 0; nodes.nextNode(); at++) this.#order.set(nodes.currentNode, at);
  }

  /** Takes the nodes out. A block of pictures only is logged with their texts or addresses. */
  remove(nodes: readonly Node[], rule: string, where: Removal['where'], text: string): void {
    const at = this.#order.get(nodes[0] as Node) ?? this.#order.size;
    const pictures = nodes.flatMap(picturesOf);
    for (const picture of pictures) {
      const address = picture.getAttribute('src');
      if (address) this.#pictures.add(address);
    }
    const shown =
      text || pictures.map((picture) => picture.getAttribute('alt') || picture.getAttribute('src')).join(' ');
    this.#entries.push({ at, removal: { rule, where, text: shown } });
    for (const node of nodes) (node as ChildNode).remove();
  }

  /** Logs text that was cut off the end of a block that stays. */
  note(near: Node, rule: string, where: Removal['where'], text: string): void {
    this.#entries.push({ at: this.#order.get(near) ?? this.#order.size, removal: { rule, where, text } });
  }

  /** Every removal, in page order. */
  get removed(): Removal[] {
    return [...this.#entries].sort((a, b) => a.at - b.at).map(({ removal }) => removal);
  }

  /** Whether a picture with this address stood in something that was removed. */
  rejects(address: string): boolean {
    return this.#pictures.has(address);
  }
}

function picturesOf(node: Node): Element[] {
  if (node.nodeType !== 1) return [];
  const element = node as Element;
  return element.tagName === 'IMG' ? [element] : [...element.getElementsByTagName('img')];
}
