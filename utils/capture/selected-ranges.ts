import { unclobbered } from './unclobbered';

/** Chromium tells of a selection inside a shadow tree only there. */
type SelectingRoot = ShadowRoot & { getSelection?: () => Selection | null };

/** The ranges that the reader has selected on a page, also inside an open shadow root; none where no text is among them. */
export function selectedRanges(document: Document): Range[] {
  let selection = unclobbered(document, 'getSelection').call(document);
  while (selection) {
    const ranges = rangesOf(selection);
    if (ranges.length > 0) return ranges;
    // Seen from outside, it is nothing but a place before the host.
    const host = selection.anchorNode?.childNodes[selection.anchorOffset] as Partial<Element> | undefined;
    const root = host?.shadowRoot as SelectingRoot | null | undefined;
    selection = root?.getSelection?.() ?? null;
  }
  return [];
}

function rangesOf(selection: Selection): Range[] {
  const ranges = Array.from({ length: selection.rangeCount }, (_, at) => selection.getRangeAt(at));
  return ranges.filter((range) => range.toString().trim() !== '');
}
