import { countWords } from '../../article/word-count';
import { childrenOf } from '../dom/walk';

/** How much text an element holds, and of which kind. */
export interface BoxSize {
  words: number;
  linked: number;
  /** Contains a table of figures: not to be taken by any name. */
  table: boolean;
  /** Contains a picture with a caption. */
  captioned: boolean;
}

/** Words and linked words of every element, each text node counted once. */
export function measureBoxes(root: Element): Map<Element, BoxSize> {
  const sizes = new Map<Element, BoxSize>();
  const visit = (element: Element, inLink: boolean): BoxSize => {
    const size: BoxSize = {
      words: 0,
      linked: 0,
      table: element.tagName === 'TABLE',
      captioned: element.tagName === 'FIGCAPTION',
    };
    const linked = inLink || element.tagName === 'A';
    for (const child of childrenOf(element)) {
      if (child.nodeType === 3) {
        const { wordCount } = countWords(child.textContent ?? '');
        size.words += wordCount;
        if (linked) size.linked += wordCount;
      } else if (child.nodeType === 1) {
        const inner = visit(child as Element, linked);
        size.words += inner.words;
        size.linked += inner.linked;
        size.table ||= inner.table;
        size.captioned ||= inner.captioned;
      }
    }
    sizes.set(element, size);
    return size;
  };
  visit(root, false);
  return sizes;
}
