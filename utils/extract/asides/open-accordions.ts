import { countWords } from '../../article/word-count';
import { retag } from '../dom/retag';
import { tidy } from '../text/tidy-text';

const TOGGLES = 'button,[role="button"][aria-expanded],[role="button"][aria-controls]';
const HEADINGS = 'h1,h2,h3,h4,h5,h6,dt';
/** Marks what is known to be a question. */
const QUESTION = 'data-clip-question';
const HIDDEN_PANEL = '[hidden],[aria-hidden="true"],[style*="display:none" i],[style*="display: none" i]';
/** One toggle could be anything; questions come in numbers. */
const LEAST_ITEMS = 2;
const LONGEST_QUESTION = 40;
const LEAST_ANSWER = 8;

/**
 * Opens what a page shows on demand and is part of its text: `details`, and questions with answers that unfold. The question
 * becomes a heading or a line of its own, where it was a button, and the answer is shown.
 *
 * @param page changed by this
 */
export function openAccordions(page: Document): void {
  for (const details of [...page.querySelectorAll('details')]) openDetails(details);
  for (const heading of page.querySelectorAll(HEADINGS)) unwrapToggle(heading);
  for (const items of groupsOf([...page.querySelectorAll(TOGGLES)])) {
    if (items.every(isQuestion) && areDifferent(items)) for (const item of items) toQuestion(item);
  }
  for (const panel of page.querySelectorAll('[hidden="until-found" i]')) panel.removeAttribute('hidden');
  const hidden = [...page.querySelectorAll(HIDDEN_PANEL)];
  for (const panel of hidden) if (isAnswer(panel, `[${QUESTION}]`)) show(panel);
  for (const panels of groupsOf(hidden)) {
    if (panels.every((panel) => isAnswer(panel, HEADINGS))) for (const panel of panels) show(panel);
  }
}

function openDetails(details: Element): void {
  const summary = [...details.children].find(({ tagName }) => tagName === 'SUMMARY');
  if (summary?.querySelector(`${HEADINGS},p,div`)) retag(summary, 'div');
  else if (summary) toQuestion(summary);
  retag(details, 'div').removeAttribute('open');
}

/** A heading that is all button says what stands under it. Its name, which is that of a control, goes. */
function unwrapToggle(heading: Element): void {
  const toggle = heading.querySelector(TOGGLES);
  if (!toggle || tidy(toggle.textContent) === '' || tidy(toggle.textContent) !== tidy(heading.textContent))
    return;
  toggle.replaceWith(...toggle.childNodes);
  heading.removeAttribute('class');
  heading.setAttribute(QUESTION, '');
}

/** Elements of one tag and class that stand in one box, or each alone in one of several like boxes side by side. */
function groupsOf(elements: readonly Element[]): Element[][] {
  const shared = new Map<Element, number>();
  for (const { parentElement } of elements) {
    if (parentElement) shared.set(parentElement, (shared.get(parentElement) ?? 0) + 1);
  }
  const groups = new Map<Element, Map<string, Element[]>>();
  for (const element of elements) {
    const parent = element.parentElement;
    if (!parent) continue;
    const around = shared.get(parent) === 1 ? parent.parentElement : null;
    const shape = shapeOf(element) + (around ? shapeOf(parent) : '');
    const shapes = groups.get(around ?? parent) ?? new Map<string, Element[]>();
    groups.set(around ?? parent, shapes);
    const group = shapes.get(shape);
    if (group) group.push(element);
    else shapes.set(shape, [element]);
  }
  return [...groups.values()]
    .flatMap((shapes) => [...shapes.values()])
    .filter(({ length }) => length >= LEAST_ITEMS);
}

function shapeOf(element: Element): string {
  return `${element.tagName} ${element.className} `;
}

/** A control with a few words in front of a text, which it opens. */
function isQuestion(toggle: Element): boolean {
  const answer = toggle.nextElementSibling;
  const isToggle = toggle.hasAttribute('aria-expanded') || toggle.hasAttribute('aria-controls');
  const words = wordsIn(toggle);
  return (
    isToggle && words > 1 && words <= LONGEST_QUESTION && answer !== null && wordsIn(answer) >= LEAST_ANSWER
  );
}

/** Controls that all say the same are controls: `Show more`. */
function areDifferent(items: readonly Element[]): boolean {
  return new Set(items.map((item) => tidy(item.textContent))).size === items.length;
}

/** A hidden text directly behind its question, which a selector describes. */
function isAnswer(panel: Element, question: string): boolean {
  const isBehind = panel.previousElementSibling?.matches(question) ?? false;
  return isBehind && wordsIn(panel) >= LEAST_ANSWER && panel.querySelector('form,input,iframe') === null;
}

function toQuestion(element: Element): void {
  const line = element.ownerDocument.createElement('p');
  const strong = element.ownerDocument.createElement('strong');
  line.setAttribute(QUESTION, '');
  strong.append(...element.childNodes);
  line.append(strong);
  element.replaceWith(line);
}

function show(panel: Element): void {
  for (const name of ['hidden', 'aria-hidden', 'style']) panel.removeAttribute(name);
}

function wordsIn(element: Element): number {
  return countWords(element.textContent ?? '').wordCount;
}
