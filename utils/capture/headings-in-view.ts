import type { HeadingsInView } from './page-capture';
import { unclobbered } from './unclobbered';

/** The headings by which the stories of a page are told apart, in the page and in its copy alike. */
export const HEADINGS = 'h1, h2';

/** Reads where the headings of a page are; nothing where there is but one, or no window to show it. */
export function readHeadingsInView(document: Document): HeadingsInView | undefined {
  const height = unclobbered(document, 'defaultView')?.innerHeight;
  const headings = [...unclobbered(document, 'querySelectorAll').call(document, HEADINGS)];
  if (!height || headings.length < 2) return undefined;
  const tops = headings.map((heading) => {
    const box = heading.getBoundingClientRect();
    return box.width > 0 && box.height > 0 ? box.top : null;
  });
  return { height, tops };
}

/**
 * The same of what is left of a page.
 *
 * @param boxes of the page that are left out, with their headings
 * @param page that the boxes are in: the one that was viewed, or a copy of it
 */
export function viewWithout(
  boxes: readonly Element[],
  page: Document,
  view: HeadingsInView | undefined,
): HeadingsInView | undefined {
  if (!view || boxes.length === 0) return view;
  const headings = unclobbered(page, 'querySelectorAll').call(page, HEADINGS);
  if (headings.length !== view.tops.length) return view;
  const isLeft = (heading: Element | undefined) =>
    heading !== undefined && boxes.some((box) => box.contains(heading));
  return { ...view, tops: view.tops.filter((_, at) => !isLeft(headings[at])) };
}
