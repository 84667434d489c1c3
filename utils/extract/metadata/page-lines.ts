import { tidy } from './tidy-text';

/** A line of the page as a reader sees it: the text between two block boundaries. */
export interface PageLine {
  text: string;
  /** The elements that its texts stand in, in page order; at least one. */
  elements: readonly [Element, ...Element[]];
}

const BLOCKS = new Set(
  (
    'address article aside blockquote body br center dd details div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table td th tr ul'
  ).split(' '),
);

const UNSEEN = new Set(
  'script style noscript template svg iframe select textarea head title object video'.split(' '),
);

/**
 * Splits a page into its lines, in page order. Where one inline element ends and the next begins a blank is put, since
 * pages set `date` and `source` side by side with nothing but a margin between them.
 */
export function readLines(root: Element): PageLine[] {
  const lines: PageLine[] = [];
  let parts: string[] = [];
  let elements: Element[] = [];
  const flush = () => {
    const text = tidy(parts.join(''));
    const [first, ...others] = elements;
    if (text !== '' && first) lines.push({ text, elements: [first, ...others] });
    parts = [];
    elements = [];
  };
  const boundary = (element: Element) => {
    if (BLOCKS.has(element.localName)) flush();
    else parts.push(' ');
  };

  // Asked of all elements at once, which is much faster than one by one.
  const hidden = new Set([root, ...root.querySelectorAll('[hidden],[style*="display" i]')].filter(isHidden));

  // A loop, not a recursion: pages may be nested deeper than the call stack.
  let node: Node | null = root;
  while (node) {
    const element: Element | undefined = isElement(node) ? node : undefined;
    if (element) boundary(element);
    else if (node.nodeType === TEXT) {
      const text = node.nodeValue ?? '';
      parts.push(text);
      if (node.parentElement && /\S/.test(text)) elements.push(node.parentElement);
    }
    const child: Node | null = node.firstChild;
    if (child && !(element && (UNSEEN.has(element.localName) || hidden.has(element)))) {
      node = child;
      continue;
    }
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode;
      if (node && isElement(node)) boundary(node);
    }
    node = node && node !== root ? node.nextSibling : null;
  }
  flush();
  return lines;
}

const ELEMENT = 1;
const TEXT = 3;

function isElement(node: Node): node is Element {
  return node.nodeType === ELEMENT;
}

function isHidden(element: Element): boolean {
  return element.hasAttribute('hidden') || /display\s*:\s*none/i.test(element.getAttribute('style') ?? '');
}
