import { BLOCK_ELEMENTS } from '../../article/block-elements';
import { tidy } from '../text/tidy-text';

/** A line of the page as a reader sees it: the text between two block boundaries. */
export interface PageLine {
  text: string;
  /** The elements that its texts stand in, in page order; at least one. */
  elements: readonly [Element, ...Element[]];
}

/** Elements that end a line: a page has a body, and a line break ends a line although it is no block. */
const BORDERS: ReadonlySet<string> = new Set([...BLOCK_ELEMENTS, 'body', 'br']);

const UNSEEN = new Set(
  'script style noscript template svg iframe select textarea head title object video'.split(' '),
);

/**
 * Splits a page into its lines, in page order. Where one inline element ends and the next begins a blank is put, since
 * pages set `date` and `source` side by side with nothing but a margin between them.
 */
export function readPageLines(root: Element): PageLine[] {
  const lines: PageLine[] = [];
  let parts: string[] = [];
  let elements: Element[] = [];
  const flush = () => {
    if (parts.length === 0) return;
    if (elements.length === 0) {
      parts = [];
      return;
    }
    const text = tidy(parts.join(''));
    const [first, ...others] = elements;
    if (text !== '' && first) lines.push({ text, elements: [first, ...others] });
    parts = [];
    elements = [];
  };
  // Asked of all elements at once, which is much faster than one by one.
  const hidden = new Set([root, ...root.querySelectorAll('[hidden],[style*="display" i]')].filter(isHidden));

  const visit = (element: Element): void => {
    const { localName } = element;
    const isBlock = BORDERS.has(localName);
    if (isBlock) flush();
    else parts.push(' ');
    if (!UNSEEN.has(localName) && !hidden.has(element)) {
      for (let child = element.firstChild; child; child = child.nextSibling) {
        const { nodeType } = child;
        if (nodeType === ELEMENT) visit(child as Element);
        else if (nodeType === TEXT) {
          const { data } = child as Text;
          parts.push(data);
          if (/\S/.test(data)) elements.push(element);
        }
      }
    }
    if (isBlock) flush();
    else parts.push(' ');
  };
  visit(root);
  flush();
  return lines;
}

const ELEMENT = 1;
const TEXT = 3;

function isHidden(element: Element): boolean {
  return element.hasAttribute('hidden') || /display\s*:\s*none/i.test(element.getAttribute('style') ?? '');
}
