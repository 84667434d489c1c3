import type { ArticleBody } from '../../article/article';
import { sanitise } from '../../article/sanitise';
import { numberPlaces, readPlaces } from './body-offsets';
import { markupOfStripped, withReinsertion } from './reinsertion';
import type { StrippedEntry } from './stripped-log';

/** A body as it is saved, and the same as elements. */
export interface SanitisedBody extends ArticleBody {
  body: Element;
}

/**
 * The one last edit of an article: what is left of it and what was taken out of it are sanitised, and each removal gets its place in
 * what came of that.
 *
 * @param root the article with the marks that the log has left in it; used up
 * @param base address that relative addresses start from
 * @param window where the parsing is done
 */
export function sanitiseBody(
  root: Element,
  entries: readonly StrippedEntry[],
  base: string,
  window: Window & typeof globalThis,
): SanitisedBody {
  numberPlaces(root, entries);
  const [body, ...stripped] = sanitisedApart([root.innerHTML, ...markupOfStripped(entries, base)], window);
  for (const box of stripped) dropComments(box);
  const { html, text, placeOf } = readPlaces(body);
  return { body, html, text, stripped: withReinsertion(entries, stripped, placeOf) };
}

/** Each markup in an element of its own. In one run, which is much faster than many, unless one breaks out of its box. */
function sanitisedApart(
  markup: readonly [string, ...string[]],
  window: Window & typeof globalThis,
): [Element, ...Element[]] {
  const boxed = markup.map((html) => `<div>${html}</div>`);
  const together = sanitise(boxed.join(''), window, true);
  const boxes = [...together.children];
  const each = boxes.length === markup.length ? boxes : boxed.map((html) => boxOf(html, window));
  return each as [Element, ...Element[]];
}

function boxOf(html: string, window: Window & typeof globalThis): Element {
  const fragment = sanitise(html, window, true);
  const box = fragment.ownerDocument.createElement('div');
  const { firstElementChild, childElementCount } = fragment;
  box.append(
    ...(childElementCount === 1 && firstElementChild ? firstElementChild.childNodes : fragment.childNodes),
  );
  return box;
}

/** The marks of the body are comments; what was taken out has none. */
function dropComments(box: Element): void {
  const comments = box.ownerDocument.createTreeWalker(box, 128);
  const found: Comment[] = [];
  while (comments.nextNode()) found.push(comments.currentNode as Comment);
  for (const comment of found) comment.remove();
}
