import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { ListHandle } from './use-row-focus';

/** Keeps the row of the open clip in view, with the keyboard if that is on rows, and puts that back on it when the reader is left. */
export function useFollowRow(list: RefObject<ListHandle | undefined>, openId: number | undefined): void {
  const last = useRef(openId);
  useEffect(() => {
    if (openId !== undefined) {
      list.current?.show(openId);
      if (list.current?.inFocus() !== undefined) list.current.focus(openId);
    } else if (last.current !== undefined) list.current?.focus(last.current);
    last.current = openId;
  }, [list, openId]);
}
