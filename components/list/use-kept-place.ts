import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ListLayout } from './list-layout';

/** So many clips from the first in sight on are looked for, should it be gone. */
const TRIED = 20;

interface Shown {
  /** What it is a list of. */
  of: string;
  ids: readonly number[];
  layout: ListLayout;
  /** The first line in sight. */
  first: number;
}

/**
 * Keeps in sight what is in sight when clips come or go above it; at its beginning a list stays there, and another list begins
 * there.
 */
export function useKeptPlace(scroller: RefObject<HTMLElement | null>, shown: Shown): void {
  const last = useRef(shown);
  useLayoutEffect(() => {
    const before = last.current;
    last.current = shown;
    const box = scroller.current;
    if (!box || before.ids === shown.ids) return;
    if (before.of !== shown.of) box.scrollTop = 0;
    else if (box.scrollTop > 0) box.scrollTop += shiftOf(before, shown);
  });
}

/** How far the first clip in sight has moved down, in pixels. */
function shiftOf(before: Shown, after: Shown): number {
  for (let line = before.first; line < Math.min(before.first + TRIED, before.layout.lines); line++) {
    const at = before.layout.lineAt(line);
    const id = at.kind === 'clip' ? before.ids[at.place] : undefined;
    const place = id === undefined ? -1 : after.ids.indexOf(id);
    if (place >= 0) return after.layout.topOf(after.layout.lineOf(place)) - before.layout.topOf(line);
  }
  return 0;
}
