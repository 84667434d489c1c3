import { fold } from '@/utils/library/search/fold';
import { holds, occurrences } from '@/utils/library/search/occurrences';
import type { Term } from '@/utils/library/search/query';

/** What begins a new stretch of text; a word goes on over everything else. */
const BLOCKS =
  'address,article,blockquote,caption,dd,div,dl,dt,figcaption,figure,h1,h2,h3,h4,h5,h6,header,li,p,pre,section,table,td,th,tr';

/**
 * Finds where words stand in what is on the page, over the borders of inline elements.
 *
 * @param roots elements to look through, in order
 * @param limit how many are enough
 */
export function findInText(roots: Iterable<Element>, terms: readonly Term[], limit = 500): Range[] {
  const ranges: Range[] = [];
  for (const root of roots) {
    for (const nodes of stretchesOf(root)) {
      const text = nodes.map(({ data }) => data).join('');
      const folded = fold(text);
      // Most stretches have none of the words, and finding places costs more than finding out.
      if (!terms.some((term) => holds(folded, term))) continue;
      for (const { start, end } of occurrences(text, terms, limit - ranges.length)) {
        ranges.push(rangeOf(nodes, start, end));
      }
    }
  }
  return ranges;
}

/** The text nodes of every block, in order. */
function stretchesOf(root: Element): Text[][] {
  const texts = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const stretches: Text[][] = [];
  let last: Element | null | undefined;
  while (texts.nextNode()) {
    const node = texts.currentNode as Text;
    const block = node.parentElement?.closest(BLOCKS);
    if (block === last) stretches.at(-1)?.push(node);
    else stretches.push([node]);
    last = block;
  }
  return stretches;
}

function rangeOf(nodes: readonly Text[], start: number, end: number): Range {
  const range = (nodes[0] as Text).ownerDocument.createRange();
  let before = 0;
  let isOpen = false;
  for (const node of nodes) {
    const after = before + node.length;
    if (!isOpen && start < after) {
      range.setStart(node, start - before);
      isOpen = true;
    }
    if (end <= after) {
      range.setEnd(node, end - before);
      break;
    }
    before = after;
  }
  return range;
}
