const SECTIONS = /^T(?:HEAD|BODY|FOOT)$/;
const HIDDEN = /(?:^|;)\s*display\s*:\s*none/i;

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

/** Whether the page takes an element out of its layout; what is only invisible keeps its place in a table. */
export function isHidden(element: Element): boolean {
  return element.hasAttribute('hidden') || HIDDEN.test(element.getAttribute('style') ?? '');
}

/** Whether an element shows nothing: neither text nor a picture. */
export function isBlank(element: Element): boolean {
  return (element.textContent ?? '').trim() === '' && element.querySelector('img,svg,canvas') === null;
}

/** Takes out the rows and cells of a table that the page does not lay out. */
export function dropHidden(table: Element): void {
  for (const row of rowsOf(table)) {
    if (isHidden(row)) row.remove();
    else for (const cell of cellsOf(row)) if (isHidden(cell)) cell.remove();
  }
}
