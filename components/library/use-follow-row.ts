import { useEffect, useRef } from 'preact/hooks';
import { focusRow, rowInFocus, showRow } from './focus-row';

/** Keeps the row of the open clip in view, with the keyboard if that is on rows, and puts that back on it when the reader is left. */
export function useFollowRow(openId: number | undefined): void {
  const last = useRef(openId);
  useEffect(() => {
    if (openId !== undefined) {
      showRow(openId);
      if (rowInFocus() !== undefined) focusRow(openId);
    } else if (last.current !== undefined) focusRow(last.current);
    last.current = openId;
  }, [openId]);
}
