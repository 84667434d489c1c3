import type { RefObject } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Term } from '@/utils/library/search/query';
import { findInText } from './find-in-text';

/** Where of an article words are looked for. */
const PARTS = 'h1, .reader__dek, .reader__body';
/** Names of the marks, as reader.css has them. */
const ALL = 'found';
const HERE = 'found-here';

/** The words looked for in the article that is open. */
export interface TextMatches {
  count: number;
  /** Which one the reader is at, from 0. */
  at: number;
  /** Goes to the next or the previous one, around the ends. */
  step: (by: 1 | -1) => void;
}

/**
 * Marks words in the article and goes to the first. They are marked without changing the text, so that nothing else has to know.
 *
 * @param article what is open; undefined while nothing is
 * @see https://developer.mozilla.org/docs/Web/API/CSS_Custom_Highlight_API
 */
export function useTextMatches(
  scroller: RefObject<HTMLElement | null>,
  article: number | undefined,
  terms: readonly Term[],
): TextMatches {
  const [ranges, setRanges] = useState<Range[]>([]);
  const [at, setAt] = useState(0);

  useEffect(() => {
    const box = scroller.current;
    if (!box || article === undefined || terms.length === 0) return;
    const look = () => {
      const found = findInText(box.querySelectorAll(PARTS), terms);
      setRanges(found);
      return found;
    };
    setAt(0);
    const [first] = look();
    if (first) bringIntoView(box, first);
    // The body is drawn again when a picture is loaded or a block is reinserted.
    const observer = new MutationObserver(look);
    observer.observe(box, { childList: true, subtree: true });
    return () => {
      observer.disconnect();
      setRanges([]);
    };
  }, [scroller, article, terms]);

  useEffect(() => {
    mark(ALL, ranges);
    mark(HERE, ranges.slice(at, at + 1));
    return () => {
      mark(ALL, []);
      mark(HERE, []);
    };
  }, [ranges, at]);

  const step = useCallback(
    (by: 1 | -1) => {
      const next = (at + by + ranges.length) % ranges.length;
      const range = ranges[next];
      if (!range || !scroller.current) return;
      setAt(next);
      bringIntoView(scroller.current, range);
    },
    [ranges, at, scroller],
  );
  return { count: ranges.length, at, step };
}

/** Shows a place a third down, unless it is in sight. */
function bringIntoView(box: HTMLElement, range: Range): void {
  const view = box.getBoundingClientRect();
  const place = range.getBoundingClientRect?.();
  if (!place || (place.top >= view.top && place.bottom <= view.bottom)) return;
  box.scrollTo({ top: box.scrollTop + place.top - view.top - view.height / 3 });
}

function mark(name: string, ranges: readonly Range[]): void {
  if (typeof Highlight === 'undefined') return;
  if (ranges.length > 0) CSS.highlights.set(name, new Highlight(...ranges));
  else CSS.highlights.delete(name);
}
