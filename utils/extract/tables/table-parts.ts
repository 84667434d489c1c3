const SECTIONS = /^T(?:HEAD|BODY|FOOT)$/;
const HIDDEN = /(?:^|;)\s*display\s*:\s*none/i;

/** The rows of a table, in page order, without those of nested tables. */
export function rowsOf(table: Element): Element[] {
  return [...table.children].flatMap((part) => {
    if (part.tagName === 'TR') return [part];
    return SECTIONS.test(part.tagName) ? [...part.children].filter(({ tagName }) => tagName === 'TR') : [];
  });
}

export function cellsOf(row: Element): Element[] {
  return [...row.children].filter(({ tagName }) => tagName === 'TD' || tagName === 'TH');
}

/** Whether an element is out of the layout. One that is only invisible still fills its place in a table. */
export function isHidden(element: Element): boolean {
  return element.hasAttribute('hidden') || HIDDEN.test(element.getAttribute('style') ?? '');
}

/** Whether an element shows nothing: neither text nor a picture. */
export function isBlank(element: Element): boolean {
  return (element.textContent ?? '').trim() === '' && element.querySelector('img,svg,canvas') === null;
}

/** Removes the hidden rows and cells of a table. */
export function dropHidden(table: Element): void {
  for (const row of rowsOf(table)) {
    if (isHidden(row)) row.remove();
    else for (const cell of cellsOf(row)) if (isHidden(cell)) cell.remove();
  }
}
