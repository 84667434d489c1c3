import type { RefObject } from 'preact';
import { useLayoutEffect, useReducer, useRef } from 'preact/hooks';

/** What can be done to a list from beside it. */
export interface ListHandle {
  /** Puts the keyboard on the next or previous row; on the first where it is on none. */
  move(step: 1 | -1): void;
  /** Puts the keyboard on a clip's row, if it is in the list. */
  focus(id: number): void;
  /** Brings a clip's row into sight, moving as little as possible; false where the clip is not in the list. */
  show(id: number): boolean;
  /** The clip of the row that the keyboard is on. */
  inFocus(): number | undefined;
}

/**
 * Keeps the keyboard where it is in a list of which only a part is drawn: its row stays, however far the list is scrolled; where
 * the clip leaves the list, the one that takes its place has it.
 *
 * @param bring scrolls a place into sight
 */
export function useRowFocus(
  ids: readonly number[],
  handle: RefObject<ListHandle | undefined>,
  bring: (place: number) => void,
) {
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const focused = useRef<number | undefined>(undefined);
  const lastPlace = useRef(0);
  /** Its row gets the keyboard as soon as it is drawn: in any case, or if no one else has it. */
  const awaited = useRef<{ id: number; anyway: boolean } | undefined>(undefined);

  if (focused.current !== undefined && ids.length > 0 && !ids.includes(focused.current)) {
    const heir = ids[Math.min(lastPlace.current, ids.length - 1)];
    focused.current = heir;
    awaited.current = heir === undefined ? undefined : { id: heir, anyway: false };
  }
  const place = focused.current === undefined ? undefined : ids.indexOf(focused.current);
  if (place !== undefined && place >= 0) lastPlace.current = place;

  /** Gives the keyboard to the row that is awaited, if that is drawn. */
  function settle() {
    if (!awaited.current) return;
    const { id, anyway } = awaited.current;
    const title = document.querySelector<HTMLElement>(`[data-clip="${id}"] .row__title`);
    if (!title) return;
    awaited.current = undefined;
    if (anyway || document.activeElement === document.body) title.focus({ preventScroll: true });
  }
  useLayoutEffect(settle);

  useLayoutEffect(() => {
    const focusPlace = (next: number) => {
      const id = ids[next];
      if (id === undefined) return;
      bring(next);
      focused.current = id;
      lastPlace.current = next;
      awaited.current = { id, anyway: true };
      settle();
      redraw(undefined);
    };
    handle.current = {
      move: (step) => focusPlace(focused.current === undefined ? 0 : lastPlace.current + step),
      focus: (id) => focusPlace(ids.indexOf(id)),
      show(id) {
        const at = ids.indexOf(id);
        if (at >= 0) bring(at);
        return at >= 0;
      },
      inFocus: () => rowOf(document.activeElement),
    };
    return () => {
      handle.current = undefined;
    };
  });

  return {
    /** Of the row that has the keyboard. */
    place: place === undefined || place < 0 ? undefined : place,
    listeners: {
      onFocusIn(event: FocusEvent) {
        focused.current = rowOf(event.target);
      },
      onFocusOut(event: FocusEvent) {
        // A row that goes away takes the keyboard along to nowhere; that is not leaving.
        if (event.relatedTarget) focused.current = rowOf(event.relatedTarget);
      },
    },
  };
}

function rowOf(target: EventTarget | null): number | undefined {
  const row = target instanceof Element ? target.closest<HTMLElement>('[data-clip]') : undefined;
  return row?.dataset['clip'] === undefined ? undefined : Number(row.dataset['clip']);
}
