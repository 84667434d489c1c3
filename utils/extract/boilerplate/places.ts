import { isBlockElement, readBlocks } from '../body/blocks';
import { plainText } from '../body/plain-text';
import type { Removed } from './removal-log';

/** Where in the finished body something stood that was taken out. */
export interface Place {
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
  placeOf: (index: number) => Place;
}

/** Turns the marks that the log has left in an article into numbered comments, which come through serialising. */
export function numberPlaces(root: Element, entries: readonly Removed[]): void {
  const holders = new Map<Node, Removed>(entries.map((entry) => [entry.held, entry]));
  // A mark in something that was taken out later moves behind that, which has its place first going backwards.
  for (const entry of [...entries].reverse()) {
    const holder = holders.get(entry.mark.getRootNode());
    if (!holder) continue;
    holder.mark.after(entry.mark);
    entry.apart = true;
  }
  for (const [index, { mark }] of entries.entries()) {
    if (root.contains(mark)) mark.replaceWith(root.ownerDocument.createComment(String(index)));
  }
}

/** Takes the comments out of the finished body again. Time is linear in its size. */
export function readPlaces(body: Element): Placed {
  const blocks = readBlocks(body);
  const text = plainText(blocks);
  const linesOf = new Map(blocks.map((block) => [block.nodes[0], linesIn(plainText([block]))]));
  const places = new Map<number, Place>();
  const comments: Comment[] = [];
  const walker = body.ownerDocument.createTreeWalker(body, 1 | 4 | 128);
  for (let line = 0; walker.nextNode(); ) {
    const node = walker.currentNode;
    line += linesOf.get(node) ?? 0;
    if (node.nodeType !== 8) continue;
    const comment = node as Comment;
    comments.push(comment);
    const parent = comment.parentElement?.tagName ?? '';
    places.set(Number(comment.data), { at: 0, line, parent, runs: { before: false, after: false } });
  }
  const before = runsOn(comments, 'previousSibling');
  const after = runsOn([...comments].reverse(), 'nextSibling');
  for (const comment of comments) {
    const place = places.get(Number(comment.data));
    if (place) place.runs = { before: before.get(comment) ?? false, after: after.get(comment) ?? false };
  }
  const html = withoutComments(body, comments, places);
  const end: Place = {
    ...{ at: html.length, line: linesIn(text), parent: '' },
    runs: { before: false, after: false },
  };
  return { html, text, placeOf: (index) => places.get(index) ?? end };
}

/** Whether a sentence stands directly beside each comment. Of comments side by side the one before is asked. */
function runsOn(comments: readonly Comment[], side: 'previousSibling' | 'nextSibling'): Map<Node, boolean> {
  const known = new Map<Node, boolean>();
  for (const comment of comments) {
    let at: Node | null = comment[side];
    while (at && !known.has(at) && at.nodeType !== 1 && (at.nodeType === 8 || isBlank(at))) at = at[side];
    known.set(comment, at !== null && (known.get(at) ?? isInline(at)));
  }
  return known;
}

function isBlank(node: Node): boolean {
  return (node.textContent ?? '').trim() === '';
}

function isInline(node: Node): boolean {
  return node.nodeType !== 1 || (node.nodeName !== 'BR' && !isBlockElement(node as Element));
}

/** @param places get their offsets. No attribute looks like a comment: the sanitiser has refused those. */
function withoutComments(body: Element, comments: Comment[], places: Map<number, Place>): string {
  const pieces = body.innerHTML.split(/<!--(\d+)-->/);
  for (const comment of comments) comment.remove();
  const whole = pieces.filter((_, position) => position % 2 === 0).join('');
  const html = whole.trim();
  let at = whole.trimStart().length - whole.length;
  for (const [position, piece] of pieces.entries()) {
    const place = position % 2 === 1 ? places.get(Number(piece)) : undefined;
    if (place) place.at = Math.min(Math.max(0, at), html.length);
    else at += piece.length;
  }
  return html;
}

function linesIn(text: string): number {
  return text === '' ? 0 : text.split('\n').length;
}
