const SECTIONS = /^T(?:HEAD|BODY|FOOT)$/;
const HIDDEN = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/** The rows of a table itself, in page order; those of tables in its cells are not looked at. */
export function rowsOf(table: Element): Element[] {
  return [...table.children].flatMap((part) => {
    if (part.tagName === 'TR') return [part];
    return SECTIONS.test(part.tagName) ? [...part.children].filter(({ tagName }) => tagName === 'TR') : [];
  });
}

export function cellsOf(row: Element): Element[] {
  return [...row.children].filter(({ tagName }) => tagName === 'TD' || tagName === 'TH');
}

/** Whether the page itself says that an element is not to be seen. */
export function isHidden(element: Element): boolean {
  return element.hasAttribute('hidden') || HIDDEN.test(element.getAttribute('style') ?? '');
}

/** Whether an element shows nothing: neither text nor a picture. */
export function isBlank(element: Element): boolean {
  return (element.textContent ?? '').trim() === '' && element.querySelector('img,svg,canvas') === null;
}
