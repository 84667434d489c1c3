import { tidy } from './tidy-text';

/** A line of the page as a reader sees it: the text between two block boundaries. */
export interface PageLine {
  text: string;
  /** The elements that its texts stand in, in page order; at least one. */
  elements: readonly [Element, ...Element[]];
}

const BLOCKS = new Set([
  ...[
    'ADDRESS',
    'ARTICLE',
    'ASIDE',
    'BLOCKQUOTE',
    'BODY',
    'BR',
    'CENTER',
    'DD',
    'DETAILS',
    'DIV',
    'DL',
    'DT',
  ],
  ...[
    'FIELDSET',
    'FIGCAPTION',
    'FIGURE',
    'FOOTER',
    'FORM',
    'H1',
    'H2',
    'H3',
    'H4',
    'H5',
    'H6',
    'HEADER',
    'HR',
  ],
  ...['LI', 'MAIN', 'NAV', 'OL', 'P', 'PRE', 'SECTION', 'TABLE', 'TD', 'TH', 'TR', 'UL', 'SUMMARY'],
]);

const UNSEEN = new Set([
  'SCRIPT',
  'STYLE',
  'NOSCRIPT',
  'TEMPLATE',
  'SVG',
  'IFRAME',
  'SELECT',
  'TEXTAREA',
  'HEAD',
  'TITLE',
  'OBJECT',
  'VIDEO',
]);

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
    if (BLOCKS.has(element.tagName.toUpperCase())) flush();
    else parts.push(' ');
  };

  // A loop, not a recursion: pages may be nested deeper than the call stack.
  let node: Node | null = root;
  while (node) {
    const element: Element | undefined = isElement(node) ? node : undefined;
    if (element) boundary(element);
    else if (node.nodeType === node.TEXT_NODE && node.nodeValue) {
      parts.push(node.nodeValue);
      if (node.parentElement && node.nodeValue.trim() !== '') elements.push(node.parentElement);
    }
    if (node.firstChild && !(element && isUnseen(element))) {
      node = node.firstChild;
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

function isElement(node: Node): node is Element {
  return node.nodeType === node.ELEMENT_NODE;
}

function isUnseen(element: Element): boolean {
  return (
    UNSEEN.has(element.tagName.toUpperCase()) ||
    element.hasAttribute('hidden') ||
    /display\s*:\s*none/i.test(element.getAttribute('style') ?? '')
  );
}
