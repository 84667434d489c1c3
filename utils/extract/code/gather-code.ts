import { classWords } from '../dom/class-words';
import { childrenOf } from '../dom/walk';
import { codeText } from './code-text';

const INNER_LINES = 'br,div,p,li,tr';
/** Boxes of highlighters that write a listing without `pre`. */
const BOX_NAMES =
  / (?:code|codeblock|code ?(?:block|box|snippet)|source ?code|highlight|hljs|prism|syntaxhighlighter) /;
const LINE_NAMES = / (?:line|ln|code ?line|row|view line) /;
/** Marks that prose does not have, or hardly ever. */
const CODE_MARKS = /[={}[\];]|\w\(|->|=>|\w_\w/;

/**
 * Makes one `pre` of every listing that a page builds of lines: blocks inside `pre` or `code`, paragraphs that hold nothing but
 * code, and the list or the boxes of a highlighter. Columns of line numbers go. The article finder and the sanitiser would
 * otherwise run the lines together.
 *
 * @param page changed by this
 */
export function gatherCode(page: Document): void {
  for (const pre of [...page.querySelectorAll('pre')]) if (pre.isConnected) settlePre(pre);
  for (const code of [...page.querySelectorAll('code')]) {
    if (code.isConnected && !code.closest('pre') && code.querySelector(INNER_LINES))
      toPre(code, codeText(code));
  }
  for (const box of [...page.querySelectorAll('div,ol,figure')]) {
    if (box.isConnected && isListing(box)) toPre(box, codeText(box));
  }
  for (const code of [...page.querySelectorAll('p > code:only-child,div > code:only-child')]) joinRun(code);
}

function settlePre(pre: Element): void {
  if (isGutter(pre)) {
    pre.remove();
    return;
  }
  const parts = lineParts(pre);
  if (parts.length > 0 || pre.querySelector(INNER_LINES)) {
    toPre(
      pre,
      codeText(pre, (element) => parts.includes(element)),
    );
  }
}

/** The numbers of the lines beside a listing, in a cell or box of their own. */
function isGutter(pre: Element): boolean {
  const numbers = codeText(pre).split(/\s+/);
  if (!numbers.every((number, at) => number === String(at + 1))) return false;
  const cell = pre.closest('td') ?? pre;
  return cell.nextElementSibling?.matches('pre,:has(pre)') ?? false;
}

/** Inline elements that a style sheet shows as lines: side by side, named so, and without a line break in the text. */
function lineParts(pre: Element): Element[] {
  const holder = pre.querySelector(':scope > code') ?? pre;
  const parts = [...holder.children];
  const isLines =
    parts.length > 1 &&
    parts.every((part) => LINE_NAMES.test(classWords(part))) &&
    !(holder.textContent ?? '').trim().includes('\n');
  return isLines ? parts : [];
}

/** A box that a highlighter names as code, made of nothing but lines, some of which cannot be prose. */
function isListing(box: Element): boolean {
  if (!BOX_NAMES.test(classWords(box)) || box.querySelector('pre,img,a,h1,h2,h3')) return false;
  const lines = linesUnder(box);
  return lines.length > 1 && lines.some((line) => CODE_MARKS.test(line.textContent ?? ''));
}

function linesUnder(box: Element): Element[] {
  const [only] = box.children;
  if (box.childElementCount === 1 && only && /^(?:DIV|OL|UL|CODE)$/.test(only.tagName))
    return linesUnder(only);
  const lines = [...box.children];
  const isLine = (line: Element) => /^(?:DIV|P|LI)$/.test(line.tagName) && !line.querySelector('div,p,li');
  const isBare = childrenOf(box).every((node) => node.nodeType === 1 || !node.textContent?.trim());
  return isBare && lines.every(isLine) ? lines : [];
}

/** Puts paragraphs of one `code` each, side by side, together; `code` is in the first of them or in a later one. */
function joinRun(code: Element): void {
  const first = code.parentElement;
  if (!first?.isConnected || !isCodeLine(first)) return;
  const run: Element[] = [first];
  for (let at = first.nextElementSibling; at && isCodeLine(at); at = at.nextElementSibling) run.push(at);
  if (run.length < 2) return;
  const text = run.map((line) => codeText(line)).join('\n');
  for (const line of run.slice(1)) line.remove();
  toPre(first, text);
}

function isCodeLine(element: Element): boolean {
  const [only] = element.children;
  return (
    /^(?:P|DIV)$/.test(element.tagName) &&
    element.childElementCount === 1 &&
    only?.tagName === 'CODE' &&
    only.textContent?.trim() === element.textContent?.trim()
  );
}

function toPre(element: Element, text: string): void {
  const pre = element.ownerDocument.createElement('pre');
  const code = element.ownerDocument.createElement('code');
  code.textContent = text;
  pre.append(code);
  element.replaceWith(pre);
}
