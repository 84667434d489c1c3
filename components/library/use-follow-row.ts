import { useEffect, useRef } from 'preact/hooks';
import { focusRow, showRow } from './focus-row';

/** Keeps the row of the open clip in view, and puts the keyboard back on it when the reader is left. */
export function useFollowRow(openId: number | undefined): void {
  const last = useRef(openId);
  useEffect(() => {
    if (openId !== undefined) showRow(openId);
    else if (last.current !== undefined) focusRow(last.current);
    last.current = openId;
  }, [openId]);
}
