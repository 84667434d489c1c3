import { isRecord } from '../article/is-record';
import type { CaptureResult } from './capture';

/**
 * Checks what came back from a page before anything trusts it: the capture is made beside scripts that are not ours.
 *
 * @param value JSON from the injection
 */
export function isCaptureResult(value: unknown): value is CaptureResult {
  if (!isRecord(value)) return false;
  if (value['ok'] === true) return isCapture(value['page']);
  return value['ok'] === false && isFailure(value['reason']) && typeof value['detail'] === 'string';
}

function isCapture(page: unknown): boolean {
  if (!isRecord(page)) return false;
  const { url, html, view, selection } = page;
  return (
    typeof url === 'string' &&
    typeof html === 'string' &&
    (view === undefined || isView(view)) &&
    (selection === undefined || typeof selection === 'string')
  );
}

function isView(view: unknown): boolean {
  if (!isRecord(view) || !Number.isFinite(view['height'])) return false;
  const { tops } = view;
  return Array.isArray(tops) && tops.every((top) => top === null || Number.isFinite(top));
}

function isFailure(reason: unknown): boolean {
  return reason === 'not-an-article' || reason === 'too-large' || reason === 'failed';
}
