import type { ArticleBody } from '@/utils/article/article';
import { reinsertedRanges } from '@/utils/article/reinsert';

const END = 'end';

/** Markup of a body with a comment before and after everything that was put back into it. */
export function markReinserted(body: ArticleBody): string {
  const ranges = reinsertedRanges(body).sort((one, other) => one.start - other.start);
  const pieces: string[] = [];
  let at = 0;
  for (const { index, start, end } of ranges) {
    pieces.push(body.html.slice(at, start), `<!--${index}-->`, body.html.slice(start, end), `<!--${END}-->`);
    at = end;
  }
  return [...pieces, body.html.slice(at)].join('');
}

/** What is said of something put back, and done about it. */
export interface ReinsertedParts {
  /** What it is, in a few words. */
  label: (index: number) => string;
  stripAgain: string;
  /** Language of these words, which need not be the article's. */
  lang: string;
  onStripAgain: (index: number) => void;
}

/** Sets what was put back apart from the text, with a button each to take it out again. The comments go. */
export function frameReinserted(body: DocumentFragment, parts: ReinsertedParts): void {
  const comments = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_COMMENT);
  const found: Comment[] = [];
  while (comments.nextNode()) found.push(comments.currentNode as Comment);
  for (const comment of found) {
    const nodes = /^\d+$/.test(comment.data) ? upToEnd(comment) : [];
    if (nodes.length > 0) frame(nodes, Number(comment.data), parts);
  }
  for (const comment of found) comment.remove();
}

/** Nothing where the markup has come apart: then it is shown as any other text. */
function upToEnd(comment: Comment): Node[] {
  const nodes: Node[] = [];
  for (let at = comment.nextSibling; at; at = at.nextSibling) {
    if (at instanceof Comment && at.data === END) return withoutBreaks(nodes);
    nodes.push(at);
  }
  return [];
}

/** A line keeps its breaks outside its frame. */
function withoutBreaks(nodes: Node[]): Node[] {
  const isContent = (node: Node) => node.nodeName !== 'BR';
  return nodes.slice(nodes.findIndex(isContent), nodes.findLastIndex(isContent) + 1);
}

const BLOCKS = 'address,blockquote,div,dl,figure,h1,h2,h3,h4,h5,h6,hr,ol,p,pre,section,table,ul';

function frame(
  nodes: Node[],
  index: number,
  { label, stripAgain, lang, onStripAgain }: ReinsertedParts,
): void {
  const document = nodes[0]?.ownerDocument;
  const elements = nodes.filter((node): node is HTMLElement => node instanceof HTMLElement);
  if (!document) return;
  const isBlock = elements.some((element) => element.matches(`${BLOCKS},li`));
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'link';
  button.textContent = stripAgain;
  button.addEventListener('click', () => onStripAgain(index));
  const note = document.createElement('span');
  note.className = 'reinserted__note';
  note.lang = lang;
  // In a sentence there is room for the button only; what it is about is the name of its group.
  note.append(...(isBlock ? [label(index), ' '] : []), button);
  const [item] = elements.filter(({ localName }) => localName === 'li');
  if (item) {
    // An item stays one of its list.
    item.classList.add('reinserted');
    item.append(note);
    return;
  }
  const box = document.createElement(isBlock ? 'div' : 'span');
  box.className = 'reinserted';
  box.setAttribute('role', 'group');
  box.setAttribute('aria-label', label(index));
  (nodes[0] as ChildNode).before(box);
  box.append(...nodes, note);
}
