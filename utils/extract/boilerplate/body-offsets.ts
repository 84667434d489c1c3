import { type Block, isBlockElement, readBlocks } from '../dom/blocks';
import { blocksToText } from '../dom/blocks-to-text';
import type { StrippedEntry } from './stripped-log';

/** Where in the finished body something stood that was taken out. */
export interface BodyOffset {
  /** Offset in the body's HTML. */
  at: number;
  /** How many lines of the body's text are before it. */
  line: number;
  /** Tag of the element that it stands in. */
  parent: string;
  /** Whether a sentence goes on to it, and from it. */
  runs: { before: boolean; after: boolean };
}

/** The finished body, and for each removal by its number in the log where it stood; the end where that is gone. */
export interface Placed {
  html: string;
  text: string;
  placeOf: (index: number) => BodyOffset;
}

/** Turns the marks that the log has left in an article into numbered comments, which come through serialising. */
export function numberPlaces(root: Element, entries: readonly StrippedEntry[]): void {
  const holders = new Map<Node, StrippedEntry>(entries.map((entry) => [entry.held, entry]));
  const numbers = new Map<Text, number[]>();
  for (const [index, entry] of entries.entries()) {
    // A mark in something that was taken out later, which comes before it in the page, moves behind that.
    const holder = holders.get(entry.mark.getRootNode());
    if (holder) {
      holder.mark.after(entry.mark);
      entry.apart = true;
    }
    const sharing = numbers.get(entry.mark);
    if (sharing) sharing.push(index);
    else numbers.set(entry.mark, [index]);
  }
  for (const [mark, indexes] of numbers) {
    if (root.contains(mark)) mark.after(root.ownerDocument.createComment(indexes.join(' ')));
  }
}

/** Takes the comments out of the finished body again. Time is linear in its size. */
export function readPlaces(body: Element): Placed {
  const blocks = readBlocks(body);
  const text = blocksToText(blocks);
  const marks = findMarks(body, blocks);
  const before = runsOn(marks, 'previousSibling');
  const after = runsOn([...marks].reverse(), 'nextSibling');
  const { html, offsets } = withoutMarks(body);
  const places = new Map<number, BodyOffset>();
  for (const [position, { comment, line }] of marks.entries()) {
    const parent = comment.parentElement?.tagName ?? '';
    const runs = { before: before.get(comment) === true, after: after.get(comment) === true };
    const place = { at: offsets[position] ?? html.length, line, parent, runs };
    for (const index of comment.data.split(' ')) places.set(Number(index), place);
    comment.remove();
  }
  const end = { at: html.length, line: linesIn(text), parent: '', runs: { before: false, after: false } };
  return { html, text, placeOf: (index) => places.get(index) ?? end };
}

interface Mark {
  comment: Comment;
  line: number;
}

function findMarks(body: Element, blocks: readonly Block[]): Mark[] {
  const linesOf = new Map(blocks.map((block) => [block.nodes[0], linesIn(blocksToText([block]))]));
  const marks: Mark[] = [];
  const walker = body.ownerDocument.createTreeWalker(body, 1 | 4 | 128);
  for (let line = 0; walker.nextNode(); ) {
    const node = walker.currentNode;
    line += linesOf.get(node) ?? 0;
    if (node.nodeType === 8) marks.push({ comment: node as Comment, line });
  }
  return marks;
}

/** Whether a sentence stands directly beside each mark. Of marks side by side the one before is asked. */
function runsOn(marks: readonly Mark[], side: 'previousSibling' | 'nextSibling'): Map<Node, boolean> {
  const known = new Map<Node, boolean>();
  for (const { comment } of marks) {
    let at: Node | null = comment[side];
    while (at && !known.has(at) && isBlankText(at)) at = at[side];
    known.set(comment, at !== null && (known.get(at) ?? isInline(at)));
  }
  return known;
}

function isBlankText(node: Node): boolean {
  return node.nodeType === 3 && (node.textContent ?? '').trim() === '';
}

function isInline(node: Node): boolean {
  return node.nodeType !== 1 || (node.nodeName !== 'BR' && !isBlockElement(node as Element));
}

/** The markup of the body, and the offset of each mark in it. The sanitiser lets no attribute look like a comment. */
function withoutMarks(body: Element): { html: string; offsets: number[] } {
  const pieces = body.innerHTML.split(/<!--[\d ]+-->/);
  const whole = pieces.join('');
  const html = whole.trim();
  const offsets: number[] = [];
  let at = whole.trimStart().length - whole.length;
  for (const piece of pieces) {
    at += piece.length;
    offsets.push(Math.min(Math.max(0, at), html.length));
  }
  return { html, offsets };
}

function linesIn(text: string): number {
  return text === '' ? 0 : text.split('\n').length;
}
