import { LEAST_PROSE, MOST_PROSE, proseWorth } from '../../capture/prose-worth';

/** Boxes around that one are taken for its surroundings as long as they hold no more than this many times its text. */
const LITTLE_MORE = 1.25;

/**
 * The part of a page that has the article in it: the smallest box that holds most of the running text, with what stands beside it (a
 * picture, a table) and the boxes around it that hold little more (a lead, a byline). The body where there is little running text.
 * Time is linear in the size of the page.
 */
export function textRegion(body: Element): Element {
  const box = proseBox(body);
  if (box === body || !box.parentElement) return box;
  let region = box.parentElement;
  const most = lengthOf(box) * LITTLE_MORE;
  while (region !== body && region.parentElement && lengthOf(region.parentElement) <= most) {
    region = region.parentElement;
  }
  return region;
}

function proseBox(body: Element): Element {
  const prose = new Map<Element, number>();
  const texts = body.ownerDocument.createTreeWalker(body, 4);
  while (texts.nextNode()) {
    const { data, parentElement } = texts.currentNode as Text;
    const worth = proseWorth(data);
    if (worth === 0 || parentElement?.closest('a,script,style')) continue;
    for (let at = parentElement; at; at = at === body ? null : at.parentElement) {
      prose.set(at, (prose.get(at) ?? 0) + worth);
    }
  }
  const all = prose.get(body) ?? 0;
  if (all < LEAST_PROSE) return body;
  const boxes = [...prose].filter(([, length]) => length >= all * MOST_PROSE).map(([element]) => element);
  // Two boxes that each hold most of it stand in one another.
  return boxes.find((box) => boxes.every((other) => other.contains(box))) ?? body;
}

function lengthOf(element: Element): number {
  return (element.textContent ?? '').length;
}
