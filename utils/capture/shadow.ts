/**
 * Puts what open shadow roots show into a copy of the tree that has them: the copy of each host holds its shadow tree, with
 * the host's own children where the slots are. Children without a slot are not shown, and go. Nothing is made of the page's
 * own elements: in its own document a copy would run their constructors.
 *
 * @param elements every element of a tree, in document order
 * @param copies gives the same of its copy, which only a shadow root changes; asked where there is one. Time is linear
 * @param inert the document of the copy
 */
export function flattenShadows(
  elements: NodeListOf<Element>,
  copies: () => NodeListOf<Element>,
  inert: Document,
): void {
  const hosts: [root: ShadowRoot, at: number][] = [];
  for (let at = 0; at < elements.length; at++) {
    const root = elements[at]?.shadowRoot;
    // A form may have a control for its `shadowRoot`.
    if (root?.nodeType === FRAGMENT) hosts.push([root, at]);
  }
  if (hosts.length === 0) return;
  const copied = copies();
  for (const [root, at] of hosts) {
    const copy = copied[at];
    if (copy) flatten(root, copy, inert);
  }
}

const FRAGMENT = 11;

function flatten(root: ShadowRoot, host: Element, inert: Document): void {
  const own = [...host.childNodes];
  const copyOf = new Map([...root.host.childNodes].map((child, at) => [child as Node, own[at]]));
  const tree = inert.createDocumentFragment();
  for (const child of root.childNodes) tree.append(inert.importNode(child, true));
  const slots = [...root.querySelectorAll('slot')];
  const slotCopies = [...tree.querySelectorAll('slot')];
  // Inside first: there a slot of this tree may itself be what goes into a slot.
  flattenShadows(root.querySelectorAll('*'), () => tree.querySelectorAll('*'), inert);
  for (const [at, slot] of slots.entries()) {
    const assigned = slot.assignedNodes().map((node) => copyOf.get(node));
    const shown = assigned.length > 0 ? assigned : [...(slotCopies[at]?.childNodes ?? [])];
    slotCopies[at]?.replaceWith(...shown.filter((node) => node !== undefined));
  }
  host.replaceChildren(tree);
}
