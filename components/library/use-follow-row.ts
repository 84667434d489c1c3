import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { ListHandle } from './use-row-focus';

/** Keeps the row of the open clip in view, and puts the keyboard back on it when the reader is left. */
export function useFollowRow(list: RefObject<ListHandle | undefined>, openId: number | undefined): void {
  const last = useRef(openId);
  useEffect(() => {
    if (openId !== undefined) list.current?.show(openId);
    else if (last.current !== undefined) list.current?.focus(last.current);
    last.current = openId;
  }, [list, openId]);
}
