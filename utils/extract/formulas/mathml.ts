import { MATHML_ATTRIBUTES, MATHML_TAGS } from '../../article/allow-list';
import { childrenOf } from '../dom/walk';

export const MATHML = 'http://www.w3.org/1998/Math/MathML';

const KNOWN = new Set(MATHML_TAGS);
/** Elements whose first child is what is drawn; the others say the same in another language. */
const FIRST_CHILD = new Set(['semantics', 'maction']);
const TOKENS = new Set(['mi', 'mn', 'mo', 'ms', 'mtext']);

/**
 * Copies the presentation of a formula: known elements with known attributes, and the text of its letters and signs. What MathML no
 * longer has is written in what it has.
 *
 * @param math a `math` element of a page; not changed
 */
export function copyMathml(math: Element): Element {
  const page = math.ownerDocument;
  const make = (name: string, children: readonly Node[]): Element => {
    const made = page.createElementNS(MATHML, name);
    made.append(...children);
    return made;
  };
  const copyAll = (element: Element): Element[] => elementsIn(element).flatMap(copy);
  const copy = (element: Element): Element[] => {
    const name = element.localName;
    if (FIRST_CHILD.has(name)) return elementsIn(element).slice(0, 1).flatMap(copy);
    if (/^annotation/.test(name)) return [];
    if (name === 'mfenced') return [make('mrow', fenced(element, copyAll(element), make))];
    if (name === 'mlabeledtr') return [make('mtr', elementsIn(element).slice(1).flatMap(copy))];
    if (!KNOWN.has(name)) return [make('mrow', copyAll(element))];
    const made = make(
      name,
      TOKENS.has(name) ? [page.createTextNode(element.textContent ?? '')] : copyAll(element),
    );
    for (const attribute of MATHML_ATTRIBUTES) {
      const value = element.getAttribute(attribute);
      if (value !== null) made.setAttribute(attribute, value);
    }
    return [made];
  };
  return make('math', copyAll(math));
}

/** The brackets and commas that `mfenced` stood for. */
function fenced(
  element: Element,
  children: readonly Element[],
  make: (name: string, children: readonly Node[]) => Element,
): Element[] {
  const sign = (text: string): Element => make('mo', [element.ownerDocument.createTextNode(text)]);
  const separators = [...(element.getAttribute('separators') ?? ',').replace(/\s/g, '')];
  const inner = children.flatMap((child, at) => {
    const separator = separators[Math.min(at, separators.length) - 1];
    return at > 0 && separator ? [sign(separator), child] : [child];
  });
  return [sign(element.getAttribute('open') ?? '('), ...inner, sign(element.getAttribute('close') ?? ')')];
}

/** The elements directly in an element. */
export function elementsIn(element: Element): Element[] {
  return childrenOf(element).filter((node): node is ChildNode & Element => node.nodeType === 1);
}
