import { elementsUnder } from '../dom/walk';
import { visible } from '../text/tidy-text';

/** Elements whose text is no text of the article. */
const NEVER_TEXT =
  'script,style,template,link,meta,noscript,iframe,object,embed,canvas,svg,math,audio,video,dialog';
const CONTROLS = 'button,input,select,textarea,option';

/** What may stay without text: pictures, cells that keep columns in place, breaks and rules. */
const HOLDS_SPACE = new Set(['IMG', 'BR', 'HR', 'TD', 'TH', 'COL', 'COLGROUP', 'WBR', 'TR']);

/** Takes out what is never read: scripts, styles, frames, form controls, comments. */
export function removeUnread(root: Element): void {
  for (const element of [...root.querySelectorAll(`${NEVER_TEXT},${CONTROLS}`)]) element.remove();
  const comments = root.ownerDocument.createTreeWalker(root, 128);
  const found: Node[] = [];
  while (comments.nextNode()) found.push(comments.currentNode);
  for (const comment of found) (comment as ChildNode).remove();
}

/**
 * Takes away invisible characters, the indents of paragraphs (Chinese pages print two full-width spaces) and elements that
 * hold nothing.
 */
export function tidyBody(root: Element): void {
  tidyTexts(root);
  removeEmpty(root);
  trimBreaks(root);
}

/** Full-width spaces go at the start of a text that starts a line. */
function tidyTexts(root: Element): void {
  const texts = root.ownerDocument.createTreeWalker(root, 4);
  while (texts.nextNode()) {
    const text = texts.currentNode as Text;
    const seen = visible(text.data);
    if (seen !== text.data) text.data = seen;
    if (!/^[\s\u3000]*[\u3000\u00a0]/.test(text.data)) continue;
    if (startsLine(text)) text.data = text.data.replace(/^[\s\u3000\u00a0]+/, '');
  }
}

function startsLine(text: Text): boolean {
  for (let at: Node = text; ; ) {
    const before = at.previousSibling;
    if (before?.nodeName === 'BR') return true;
    if (before && (before.nodeType === 1 || (before.textContent ?? '').trim() !== '')) return false;
    if (before) {
      at = before;
      continue;
    }
    const parent = at.parentElement;
    if (!parent || !/^(?:A|B|EM|FONT|I|SPAN|STRONG|U)$/.test(parent.tagName)) return true;
    at = parent;
  }
}

/** Innermost first, so that an element that held only empty elements goes too. */
function removeEmpty(root: Element): void {
  for (const element of elementsUnder(root).reverse()) {
    if (HOLDS_SPACE.has(element.tagName) || element.childElementCount > 0) continue;
    if ((element.textContent ?? '').trim() === '') element.replaceWith(...element.childNodes);
  }
}

/** Line breaks at the ends of a block, and runs of more than one, separate nothing. */
function trimBreaks(root: Element): void {
  for (const br of [...root.getElementsByTagName('br')]) {
    const before = neighbour(br, 'previousSibling');
    const after = neighbour(br, 'nextSibling');
    if (!before || !after || after.nodeName === 'BR' || isBlock(before) || isBlock(after)) br.remove();
  }
}

function neighbour(node: Node, side: 'previousSibling' | 'nextSibling'): Node | null {
  let at = node[side];
  while (at && at.nodeType === 3 && (at.textContent ?? '').trim() === '') at = at[side];
  return at;
}

function isBlock(node: Node): boolean {
  return /^(?:BLOCKQUOTE|DIV|DL|FIGURE|H[1-6]|HR|OL|P|PRE|SECTION|TABLE|UL)$/.test(node.nodeName);
}
