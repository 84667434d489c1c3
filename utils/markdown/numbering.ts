import type { Element, ElementContent } from 'hast';
import { childElements } from './hast';

/** The greatest number that CommonMark takes for one of a list. */
const GREATEST = 999_999_999;

/**
 * Keeps the numbers of a list that Markdown, which only counts up from the first, would lose: those of a countdown or
 * with gaps become text in front of the items of a list without numbers.
 *
 * @param list an `ol` as the page has it
 * @param items its content, tidied
 */
export function numbered(list: Element, items: ElementContent[]): Element {
  const numbers = numbersOf(list);
  const [start = 1] = numbers;
  const counts = numbers.every((number, index) => number === start + index);
  if (counts && start >= 0 && start + numbers.length <= GREATEST) {
    return { type: 'element', tagName: 'ol', properties: { start }, children: items };
  }
  const left = [...numbers];
  const children = items.map((item) => {
    if (item.type !== 'element' || item.tagName !== 'li') return item;
    const number = left.shift();
    return number === undefined ? item : prefixed(item, `${number}. `);
  });
  return { type: 'element', tagName: 'ul', properties: {}, children };
}

/** The numbers that a browser shows (HTML standard, 4.4.5 and 4.4.8). */
function numbersOf(list: Element): number[] {
  const items = childElements(list, 'li');
  const down = list.properties['reversed'] !== undefined && list.properties['reversed'] !== false;
  const step = down ? -1 : 1;
  let next = whole(list.properties['start']) ?? (down ? items.length : 1);
  return items.map((item) => {
    const number = whole(item.properties['value']) ?? next;
    next = number + step;
    return number;
  });
}

/** Puts a text at the start of an item, inside its first paragraph. */
function prefixed(item: Element, prefix: string): Element {
  const [first, ...others] = item.children;
  if (first?.type === 'element' && first.tagName === 'p') {
    return { ...item, children: [prefixed(first, prefix), ...others] };
  }
  return { ...item, children: [{ type: 'text', value: prefix }, ...item.children] };
}

function whole(value: unknown): number | undefined {
  const number = Number.parseInt(String(value), 10);
  return Number.isNaN(number) ? undefined : number;
}
