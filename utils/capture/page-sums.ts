import { proseWorth } from './prose-worth';

/** How much text an element holds, in characters without the blanks around them. */
export interface TextSums {
  text: number;
  /** Of the text, in links. */
  linked: number;
  /** How many links. */
  links: number;
  /** Of the text, in pieces as long as a paragraph and in no link, by {@link proseWorth}. */
  prose: number;
}

/** What one walk over a page tells. */
export interface PageSums {
  /** Whether the page goes on below the deepest level that was looked at. */
  isDeeper: boolean;
  /** Characters of the text that is read. */
  characters: number;
  /** Whether an element has an open shadow root: what that shows is not in the tree. */
  hasShadows: boolean;
  /** Elements in which nothing is ever read, and which are most of a page: scripts but for JSON-LD and TeX, styles, what is loaded. */
  unread: Element[];
  /** Of the elements that hold running text or at least {@link SEVERAL} links. */
  sums: ReadonlyMap<Element, TextSums>;
}

/** Elements with fewer links and no running text are most of a page, and nobody asks for their sums. */
export const SEVERAL = 5;

const UNREAD = new Set(['style', 'template', 'base', 'select', 'datalist']);
/** What is in these is text to a parser, or where scripts run, but nobody sees it on the page. */
const UNSEEN = new Set(['noscript', 'script', 'textarea', 'iframe']);
/** What a link in the head is to that loads something, or leads away from the article. */
const LOADED = /stylesheet|preload|prefetch|preconnect|icon|manifest|alternate|search|pingback/i;
const LEADS_ON = /(?:^|\s)(?:canonical|next|prev)(?:\s|$)/i;

const FRAGMENT = 11;
const TEXT = 3;
const ELEMENT = 1;

/**
 * Walks over a page once. In a script a walk costs as much as many steps of an extraction, so all that has to be known of each
 * element is found out in one.
 *
 * @param root the page's own element
 * @param deepest level below which nothing is looked at
 */
export function pageSums(root: Element, deepest: number): PageSums {
  const unread: Element[] = [];
  const sums = new Map<Element, TextSums>();
  const seen = { isDeeper: false, characters: 0, hasShadows: false, unread, sums };
  // Of all that has been walked over; what an element holds is the difference that it makes.
  const all = { text: 0, linked: 0, links: 0, prose: 0 };
  const addText = (data: string, isInLink: boolean): void => {
    seen.characters += data.length;
    const { length } = data.trim();
    all.text += length;
    if (isInLink) all.linked += length;
    else all.prose += proseWorth(data, length);
  };
  const visitChild = (element: Element, parent: string, isInLink: boolean, level: number): void => {
    const name = element.localName;
    if (parent === 'svg' || isUnread(element, name, parent)) {
      unread.push(element);
      return;
    }
    // A form may have a control for its `shadowRoot`.
    if (element.shadowRoot?.nodeType === FRAGMENT) seen.hasShadows = true;
    const isLink = name === 'a';
    visit(element, name, isInLink || isLink, level);
    if (isLink) all.links++;
  };
  // Each question to a node is a call out of the script, so its name is asked once and handed down.
  const visit = (element: Element, name: string, isInLink: boolean, level: number): void => {
    if (level > deepest) {
      seen.isDeeper = true;
      return;
    }
    if (UNSEEN.has(name)) {
      seen.characters += element.textContent?.length ?? 0;
      return;
    }
    const { text, linked, links, prose } = all;
    for (let child = element.firstChild; child; child = child.nextSibling) {
      const type = child.nodeType;
      if (type === TEXT) addText((child as Text).data, isInLink);
      else if (type === ELEMENT) visitChild(child as Element, name, isInLink, level + 1);
    }
    if (all.prose === prose && all.links - links < SEVERAL) return;
    sums.set(element, {
      text: all.text - text,
      linked: all.linked - linked,
      links: all.links - links,
      prose: all.prose - prose,
    });
  };
  visit(root, root.localName, false, 1);
  return seen;
}

/** @param name local, not the tag name, which is in capitals in HTML only: a drawing has styles and scripts too */
function isUnread(element: Element, name: string, parent: string): boolean {
  switch (name) {
    case 'script':
      return !/ld\+json|^math/i.test(element.getAttribute('type') ?? '');
    case 'noscript':
      return parent === 'head';
    case 'link': {
      const rel = element.getAttribute('rel') ?? '';
      return LOADED.test(rel) && !LEADS_ON.test(rel);
    }
    case 'input':
      return element.getAttribute('type') === 'hidden';
    default:
      return UNREAD.has(name);
  }
}
