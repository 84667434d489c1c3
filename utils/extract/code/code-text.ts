/** Elements that start a line of their own in a listing. */
const LINE_ELEMENTS = /^(?:DIV|P|LI|TR|OL|UL|TABLE|TBODY|PRE)$/;

const TEXT = 3;
const ELEMENT = 1;

/**
 * The text of a listing as a reader sees it: a new line for each block in it and for each `br`, white space as written.
 *
 * @param isLine tells which of the inline elements are shown as lines
 */
export function codeText(root: Element, isLine: (element: Element) => boolean = () => false): string {
  let text = '';
  const startLine = (): void => {
    if (text !== '' && !text.endsWith('\n')) text += '\n';
  };
  const readLine = (line: Element): void => {
    startLine();
    const before = text;
    read(line);
    // An empty line of the listing is an element without text.
    if (text === before) text += '\n';
    else startLine();
  };
  const read = (parent: Element): void => {
    for (const node of parent.childNodes) {
      if (node.nodeType === TEXT) text += node.textContent ?? '';
      if (node.nodeType !== ELEMENT) continue;
      const element = node as Element;
      if (element.tagName === 'BR') text += '\n';
      else if (LINE_ELEMENTS.test(element.tagName) || isLine(element)) readLine(element);
      else read(element);
    }
  };
  read(root);
  return text.replace(/\u00a0/g, ' ').replace(/^(?:[ \t]*\n)+|\s+$/g, '');
}
