import { EMBED_MARK } from '../embeds/show-embeds';
import { isFigureTable } from '../tables/table-kinds';
import { dropHidden, isHidden } from '../tables/table-parts';

const MARK = 'data-clip-block';
/** Figures in these are teasers of other pages. */
const ELSEWHERE = 'a,nav,aside,footer,form';
/** How far around a table the boxes go that hold it, its title and its units, and how much text that may be. */
const REACH = 4;
const LONGEST_NOTES = 80;
const MOST_NOTES = 6;

/**
 * Tables of figures and captioned pictures on their way past the article finder, which throws away small and linked tables,
 * galleries and a picture above the text.
 */
export class ProtectedBlocks {
  readonly #blocks: Element[] = [];

  /** Puts a placeholder paragraph in the place of each. Layout tables and bare pictures are left to the finder. */
  constructor(document: Document) {
    for (const found of [...document.querySelectorAll('table,figure')]) {
      const isTable = found.tagName === 'TABLE';
      if (!found.isConnected || isHidden(found) || !(isTable ? isFigureTable(found) : isCaptioned(found))) {
        continue;
      }
      const block = isTable ? withNotes(found) : found;
      if (isHidden(block)) continue;
      // Out of the finder's reach, which drops hidden elements on its own.
      if (isTable) dropHidden(found);
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

/** The outermost box that holds a table and little more than its title, units and source: its name says nothing of the article. */
function withNotes(table: Element): Element {
  const most = (table.textContent ?? '').length + LONGEST_NOTES;
  let box = table;
  for (let step = 0; step < REACH; step++) {
    const around = box.parentElement;
    if (!around || !/^(?:DIV|SECTION|CENTER|FIGURE)$/.test(around.tagName)) break;
    // Asked before the text is: it would be read once for each table that a long page holds side by side.
    if (around.childElementCount > MOST_NOTES) break;
    if ((around.textContent ?? '').length > most || around.querySelectorAll('table,img,h1').length > 1) break;
    if (isHidden(around)) return around;
    box = around;
  }
  return box;
}

function isCaptioned(figure: Element): boolean {
  if (figure.hasAttribute(EMBED_MARK)) return figure.closest(ELSEWHERE) === null;
  const caption = figure.querySelector('figcaption')?.textContent?.trim() ?? '';
  if (caption === '' || !figure.querySelector('img')) return false;
  return figure.closest(ELSEWHERE) === null && figure.querySelector('table,p') === null;
}
