/**
 * Every element under a root, in document order. The list does not change when elements are removed later. Live
 * collections are slow to go through in some DOMs, and change under the reader.
 */
export function elementsUnder(root: Element): Element[] {
  const found: Element[] = [];
  let at: Element | null = root.firstElementChild;
  while (at) {
    found.push(at);
    at = at.firstElementChild ?? nextBeside(at, root);
  }
  return found;
}

/** The next element in document order that is not inside the given one. */
function nextBeside(element: Element, root: Element): Element | null {
  for (let at: Element | null = element; at && at !== root; at = at.parentElement) {
    if (at.nextElementSibling) return at.nextElementSibling;
  }
  return null;
}

/** The nodes directly in an element, as a list of its own. */
export function childrenOf(element: Element): ChildNode[] {
  const children: ChildNode[] = [];
  for (let at = element.firstChild; at; at = at.nextSibling) children.push(at);
  return children;
}
