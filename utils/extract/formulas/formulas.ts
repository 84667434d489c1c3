import { BLOCK_ELEMENTS } from '../../article/block-elements';
import { tidyTex } from '../../article/tex';
import { tidy } from '../text/tidy-text';
import { copyMathml, elementsIn, MATHML } from './mathml';
import { mathmlToTex } from './mathml-to-tex';
import { TEX_ATTRIBUTES, texOfAttributes, texOfImage, texOfMath } from './tex-of';

const MARK = 'data-clip-formula';
/** TeX that MathJax 2 reads from scripts, beside which it puts what it has drawn. */
const SCRIPTS = 'script[type^="math/tex" i]';
/** What MathJax 2 draws for the script that follows. */
const DRAWN = /^(?:MathJax(?:_\w+)?|MJXc-display)$/;
const WITH_TEX = TEX_ATTRIBUTES.map((name) => `[${name}]`).join();
/** How far around a formula the elements go that draw it. */
const REACH = 4;

/**
 * The formulas of a page, kept apart while the article is looked for: meanwhile each is a `span` with its TeX for text, since what
 * drawings of formulas consist of reads as rows of letters. Read are MathML, the output of KaTeX and MathJax, attributes with TeX,
 * and pictures whose alternative text is TeX.
 */
export class Formulas {
  readonly #page: Document;
  readonly #found: Element[] = [];

  /** @param page changed by this: its formulas are replaced */
  constructor(page: Document) {
    this.#page = page;
    for (const element of [...page.querySelectorAll('mjx-container')]) this.#takeContainer(element);
    for (const element of [...page.querySelectorAll(WITH_TEX)]) {
      const tex = element.isConnected ? texOfAttributes(element) : undefined;
      if (tex) this.#take(element, tex, element.querySelector('math'));
    }
    for (const script of [...page.querySelectorAll(SCRIPTS)])
      if (script.isConnected) this.#takeScript(script);
    for (const math of [...page.querySelectorAll('math')]) if (math.isConnected) this.#takeMath(math);
    for (const image of [...page.querySelectorAll('img[alt]')]) {
      const tex = image.isConnected ? texOfImage(image) : undefined;
      if (tex) this.#take(image, tex, null, image.getAttribute('src') ?? '');
    }
  }

  /** Puts the formulas that stand in an element back as `math`, with their TeX in `alttext`. */
  restore(root: Element): void {
    if (this.#found.length === 0) return;
    for (const span of [...root.querySelectorAll(`[${MARK}]`)]) {
      const math = this.#found[Number(span.getAttribute(MARK))];
      if (!math) continue;
      if (isAlone(span)) math.setAttribute('display', 'block');
      span.replaceWith(math);
    }
  }

  /** MathJax 3 and 4: MathML for screen readers, in 4 the TeX too. */
  #takeContainer(container: Element): void {
    const math = container.querySelector('mjx-assistive-mml math');
    const written = container.querySelector('[data-latex]')?.getAttribute('data-latex');
    const tex = (written && tidyTex(written)) || (math && texOrWritten(math));
    if (tex) this.#take(container, tex, math);
  }

  #takeScript(script: Element): void {
    const tex = tidyTex(script.textContent ?? '');
    if (!tex) return;
    let math: Element | null = null;
    for (let at = script.previousElementSibling; at && isDrawn(at); at = script.previousElementSibling) {
      math ??= at.querySelector('math');
      at.remove();
    }
    this.#take(script, tex, math);
  }

  #takeMath(math: Element): void {
    const tex = texOrWritten(math);
    if (tex) this.#take(drawingAround(math), tex, math);
    else math.remove();
  }

  #take(element: Element, tex: string, math: Element | null, picture = ''): void {
    const copied = math ? copyMathml(math) : this.#page.createElementNS(MATHML, 'math');
    const isDrawnAlready = elementsIn(copied).length > 0;
    if (!isDrawnAlready) {
      const text = this.#page.createElementNS(MATHML, 'mtext');
      text.textContent = tex;
      copied.append(text);
    }
    copied.setAttribute('alttext', tex);
    if (/^https?:/.test(picture)) copied.setAttribute('altimg', picture);
    if (isDisplayed(element, math)) copied.setAttribute('display', 'block');
    const span = this.#page.createElement('span');
    span.setAttribute(MARK, String(this.#found.length));
    span.textContent = tex;
    element.replaceWith(span);
    this.#found.push(copied);
  }
}

function texOrWritten(math: Element): string | undefined {
  const written = texOfMath(math);
  if (written !== undefined) return written;
  const copied = copyMathml(math);
  // Tokens without a sign in them would be written as spaces, of which no formula is made.
  return tidy(copied.textContent) === '' ? undefined : tidyTex(mathmlToTex(copied));
}

function isDrawn(element: Element): boolean {
  return [...element.classList].some((name) => DRAWN.test(name));
}

/** The element that draws a formula and holds nothing else: its MathML, and the same for those who see. */
function drawingAround(math: Element): Element {
  let drawing = math;
  for (let step = 0; step < REACH; step++) {
    const around = drawing.parentElement;
    if (!around || BLOCK_ELEMENTS.has(around.localName) || around.localName === 'a') break;
    const others = [...around.childNodes].filter((node) => node !== drawing);
    if (!others.every(showsTheSame)) break;
    drawing = around;
  }
  return drawing;
}

/** What is beside MathML for readers with eyes: hidden from those who hear, a picture of it, or nothing. */
function showsTheSame(node: Node): boolean {
  if (node.nodeType !== 1) return (node.textContent ?? '').trim() === '';
  const element = node as Element;
  if (element.querySelector('math') || element.localName === 'math') return false;
  if (element.getAttribute('aria-hidden') === 'true' || isDrawn(element)) return true;
  if (element.localName === 'img') return texOfImage(element) !== undefined;
  return tidy(element.textContent) === '' && !element.querySelector('img');
}

const DISPLAY_NAMES = /(?:^|[\s_-])display(?:$|[\s_-])|--block|MathJax_\w*Display/i;

/** Whether the page sets a formula apart from the text. */
function isDisplayed(element: Element, math: Element | null): boolean {
  if (math?.getAttribute('display') === 'block' || element.getAttribute('display') === 'true') return true;
  if (/mode=display/i.test(element.getAttribute('type') ?? '')) return true;
  const around = element.parentElement;
  return [element.className, around && isOnlyIn(element, around) ? around.className : ''].some((names) =>
    DISPLAY_NAMES.test(names),
  );
}

/** A formula that is all there is in its block stands apart, whatever the page calls it. */
function isAlone(span: Element): boolean {
  let around = span.parentElement;
  while (around && !BLOCK_ELEMENTS.has(around.localName) && isOnlyIn(span, around))
    around = around.parentElement;
  return !!around && /^(?:p|div|dd|figure|section|center)$/.test(around.localName) && isOnlyIn(span, around);
}

/** Whether nothing else is to be seen in an element around another. Only what is beside that is looked at, up to the first that is. */
function isOnlyIn(element: Element, around: Element): boolean {
  for (let at: Element | null = element; at && at !== around; at = at.parentElement) {
    if (showsBeside(at, 'previousSibling') || showsBeside(at, 'nextSibling')) return false;
  }
  return true;
}

function showsBeside(element: Element, side: 'previousSibling' | 'nextSibling'): boolean {
  for (let at = element[side]; at; at = at[side]) {
    const isPicture =
      at.nodeType === 1 && ((at as Element).localName === 'img' || (at as Element).querySelector('img'));
    if (isPicture || (at.textContent ?? '').trim() !== '') return true;
  }
  return false;
}
