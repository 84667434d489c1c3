import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { ListHandle } from './use-row-focus';

/**
 * Keeps the row of the open clip in view, as soon as the list has it, with the keyboard if that is on rows, and puts that back
 * on it when the reader is left.
 */
export function useFollowRow(list: RefObject<ListHandle | undefined>, openId: number | undefined): void {
  const last = useRef<number | undefined>(undefined);
  const toShow = useRef<number | undefined>(undefined);
  useEffect(() => {
    if (openId !== last.current) {
      toShow.current = openId;
      if (openId === undefined && last.current !== undefined) list.current?.focus(last.current);
      last.current = openId;
    }
    if (toShow.current === undefined || !list.current?.show(toShow.current)) return;
    if (list.current.inFocus() !== undefined) list.current.focus(toShow.current);
    toShow.current = undefined;
  });
}
