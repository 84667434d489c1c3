import { flattenShadows } from './shadow';

/** Elements that what was selected inside them needs around it: rows are no table, items no list. */
const NEEDED = 'table, thead, tbody, tfoot, tr, ul, ol, dl, pre, blockquote, p';

/**
 * Copies what was selected, with the elements around it that it cannot do without. It is cut out of a copy: in its own
 * document a copy of the page's elements would run their constructors and load their pictures.
 *
 * @param ranges of the page, in order
 * @param inert the document of the copy
 */
export function copySelection(ranges: readonly Range[], inert: Document): Element {
  const root = inert.createElement('div');
  for (const range of ranges) {
    const common = range.commonAncestorContainer;
    const top = common.nodeType === TEXT ? common.parentNode : common;
    if (top) root.append(around(top, copyRange(range, top, inert), inert));
  }
  return root;
}

const ELEMENT = 1;
const TEXT = 3;

function copyRange(range: Range, top: Node, inert: Document): DocumentFragment {
  // A shadow root cannot be copied itself, but what is in it can.
  const copy = inert.createDocumentFragment();
  for (const child of top.childNodes) copy.append(inert.importNode(child, true));
  const [start, end] = [range.startContainer, range.endContainer].map((node) => mirror(node, top, copy));
  const cut = inert.createRange();
  if (start) cut.setStart(start, range.startOffset);
  if (end) cut.setEnd(end, range.endOffset);
  if ('querySelectorAll' in top) {
    flattenShadows((top as ParentNode).querySelectorAll('*'), () => copy.querySelectorAll('*'), inert);
  }
  return cut.cloneContents();
}

/** The node of a copy that stands where a node of the original does. */
function mirror(node: Node, top: Node, copy: Node): Node | undefined {
  const path: number[] = [];
  for (let at = node; at !== top && at.parentNode; at = at.parentNode) {
    path.push([...at.parentNode.childNodes].indexOf(at as ChildNode));
  }
  return path.reduceRight<Node | undefined>((at, index) => at?.childNodes[index], copy);
}

function around(top: Node, content: Node, inert: Document): Node {
  let whole = content;
  for (let at: Node | null = top; at?.nodeType === ELEMENT; at = at.parentNode) {
    if (!(at as Element).matches(NEEDED)) break;
    const shell = inert.importNode(at, false);
    shell.appendChild(whole);
    whole = shell;
  }
  return whole;
}
