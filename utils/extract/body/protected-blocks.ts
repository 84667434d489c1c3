import { isFigureTable } from './tables';

const MARK = 'data-clip-block';
/** Figures in these are teasers of other pages. */
const ELSEWHERE = 'a,nav,aside,footer,form';

/**
 * Tables of figures and captioned pictures on their way past the article finder, which throws away small and linked tables,
 * galleries and a picture above the text.
 */
export class ProtectedBlocks {
  readonly #blocks: Element[] = [];

  /** Puts a placeholder paragraph in the place of each. Layout tables and bare pictures are left to the finder. */
  constructor(document: Document) {
    for (const block of [...document.querySelectorAll('table,figure')]) {
      if (!block.isConnected || !(block.tagName === 'TABLE' ? isFigureTable(block) : isCaptioned(block)))
        continue;
      const placeholder = document.createElement('p');
      placeholder.setAttribute(MARK, String(this.#blocks.length));
      // A short full sentence is what the finder takes along from beside the text.
      placeholder.textContent = 'Figure.';
      block.replaceWith(placeholder);
      this.#blocks.push(block);
    }
  }

  /** Puts the blocks back whose placeholders came through. */
  restore(root: Element): void {
    for (const placeholder of [...root.querySelectorAll(`[${MARK}]`)]) {
      const block = this.#blocks[Number(placeholder.getAttribute(MARK))];
      if (block) placeholder.replaceWith(block);
    }
  }
}

function isCaptioned(figure: Element): boolean {
  const caption = figure.querySelector('figcaption')?.textContent?.trim() ?? '';
  if (caption === '' || !figure.querySelector('img')) return false;
  return figure.closest(ELSEWHERE) === null && figure.querySelector('table,p') === null;
}
