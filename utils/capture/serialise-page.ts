const ELEMENT = 1;
const TEXT = 3;

/**
 * The markup of a page without some of its elements and without comments around them. Whatever has none of these elements in it the
 * browser writes in one go: nothing is copied, and nothing of the page is changed.
 *
 * @param root the page's own element
 * @param without elements that are left out, with all that is in them
 * @param inHead markup that is put at the beginning of the head, or of the page where that has none
 */
export function markupWithout(root: Element, without: readonly Element[], inHead: string): string {
  const left = new Set<Node>(without);
  const head = Array.from(root.children).find((child) => child.localName === 'head');
  const opened = new Set<Node>([root, head ?? root]);
  for (const element of without) {
    for (let at = element.parentNode; at && !opened.has(at); at = at.parentNode) opened.add(at);
  }
  const write = (element: Element): string => {
    if (!opened.has(element)) return element.outerHTML;
    let markup = startTag(element);
    if (element === (head ?? root)) markup += inHead;
    for (let child = element.firstChild; child; child = child.nextSibling) {
      if (child.nodeType === TEXT) markup += escaped((child as Text).data);
      else if (child.nodeType === ELEMENT && !left.has(child)) markup += write(child as Element);
    }
    return `${markup}</${element.localName}>`;
  };
  return write(root);
}

function startTag(element: Element): string {
  let tag = `<${element.localName}`;
  for (const { name, value } of element.attributes) tag += ` ${name}="${escaped(value)}"`;
  return `${tag}>`;
}

/** A text as it stands in markup, in an attribute too. */
export function escaped(text: string): string {
  if (!/[&<>"\u00a0]/.test(text)) return text;
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\u00a0', '&nbsp;');
}
