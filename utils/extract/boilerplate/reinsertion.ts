import { ALLOWED_TAGS } from '../../article/allow-list';
import type { Reinsertion, StrippedPart } from '../../article/article';
import { BLOCK_ELEMENTS } from '../../article/block-elements';
import { resolveLinks } from '../body/links';
import { tidyBody } from '../body/tidy-body';
import { isBlockElement } from '../dom/blocks';
import { elementsUnder } from '../dom/walk';
import { resolveImages } from '../pictures/resolve-images';
import type { BodyOffset } from './body-offsets';
import type { StrippedEntry } from './stripped-log';

/** In characters of markup. What is larger stays in the log with its text only; so does what is over the sum. */
const MOST = 50_000;
const MOST_IN_ALL = 500_000;
/** Blocks that a saved article has no tag for. */
const OTHER_BLOCKS = new Set([...BLOCK_ELEMENTS].filter((name) => !ALLOWED_TAGS.includes(name)));

/**
 * The markup of what was taken out, made ready to be put back as the body is made ready to be read; still to be sanitised. '' for
 * what is too large to be kept.
 *
 * @param base address that relative addresses start from
 */
export function markupOfStripped(entries: readonly StrippedEntry[], base: string): string[] {
  let room = MOST_IN_ALL;
  return entries.map(({ held }) => {
    prepare(held, base);
    const html = held.innerHTML;
    if (html.length > Math.min(MOST, room)) return '';
    room -= html.length;
    return html;
  });
}

/**
 * The log as it is kept: each removal with what it takes to put it back.
 *
 * @param boxes for each removal an element with what was taken out, sanitised
 */
export function withReinsertion(
  entries: readonly StrippedEntry[],
  boxes: readonly Element[],
  placeOf: (index: number) => BodyOffset,
): StrippedPart[] {
  return entries.map((entry, index) => {
    const box = boxes[index];
    const reinsertion = box && reinsertionOf(box, entry, placeOf(index));
    return reinsertion ? { ...entry.part, reinsertion } : entry.part;
  });
}

function prepare(held: Element, base: string): void {
  resolveImages(held, base);
  resolveLinks(held, base);
  tidyBody(held);
  for (const element of elementsUnder(held)) {
    if (!OTHER_BLOCKS.has(element.localName)) continue;
    const block = held.ownerDocument.createElement('div');
    block.append(...element.childNodes);
    element.replaceWith(block);
  }
}

function reinsertionOf(
  box: Element,
  entry: StrippedEntry,
  { at: offset, line, parent, runs }: BodyOffset,
): Reinsertion | undefined {
  const says = (box.textContent ?? '').trim() !== '';
  if (!says && !box.querySelector('img[src]')) return undefined;
  const html = entry.apart ? fitted(box, entry.parent, parent, runs) : box.innerHTML;
  return { html, offset, ...(says && { line }) };
}

/** A line or a box in the form that keeps it one where it goes: an item in a list, a line in a paragraph, else a block. */
function fitted(box: Element, from: string, into: string, { before, after }: BodyOffset['runs']): string {
  const html = box.innerHTML;
  const inList = into === 'UL' || into === 'OL';
  if (box.firstElementChild?.tagName === 'LI') return inList ? html : `<ul>${html}</ul>`;
  if (inList) return `<li>${html}</li>`;
  if ([...box.children].some(isBlockElement)) return html;
  if (before || after) return `${before ? '<br>' : ''}${html}${after ? '<br>' : ''}`;
  const tag = /^H[1-6]$/.test(from) ? from.toLowerCase() : 'p';
  return `<${tag}>${html}</${tag}>`;
}
