/** The titles of a list's rows, in order; each is the link that covers its row. */
function titles(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('[data-clip] .row__title')];
}

/** Puts the keyboard on a clip's row, if it is in the list. */
export function focusRow(id: number): void {
  document.querySelector<HTMLElement>(`[data-clip="${id}"] .row__title`)?.focus();
}

/** Puts the keyboard on the next or previous row; on the first where it is on none. */
export function moveFocus(step: 1 | -1): void {
  const rows = titles();
  const here = rows.findIndex((title) => title.closest('[data-clip]')?.contains(document.activeElement));
  const next = here < 0 ? rows[0] : rows[here + step];
  next?.focus();
}

/** Puts the keyboard on a row beside the one that it is on, which is about to go. */
export function leaveRow(): void {
  const row = document.activeElement?.closest('[data-clip]');
  moveFocus(1);
  if (row?.contains(document.activeElement)) moveFocus(-1);
}

/** The clip of the row that the keyboard is on. */
export function rowInFocus(): number | undefined {
  const row = document.activeElement?.closest<HTMLElement>('[data-clip]');
  return row?.dataset['clip'] === undefined ? undefined : Number(row.dataset['clip']);
}

/** Brings a clip's row into view, moving as little as possible. */
export function showRow(id: number): void {
  document.querySelector(`[data-clip="${id}"]`)?.scrollIntoView?.({ block: 'nearest' });
}
