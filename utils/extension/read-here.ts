import type { ExtractionResult } from '../article/article';
import type { PageCapture } from '../capture/page-capture';
import { readCapture } from '../extract/extract';
import { type ClipTarget, parseReadRequest } from './messages';

/** Reads a captured page in this context, which must have a DOM. */
export function readHere(page: PageCapture, target: ClipTarget): ExtractionResult {
  return readCapture(page, {
    now: new Date(),
    window,
    force: target === 'anyway',
    selection: target === 'selection',
  });
}

/** Answers a request to read that came by message. */
export function answerRead(data: unknown): ExtractionResult {
  const request = parseReadRequest(data);
  if (!request) return { ok: false, reason: 'failed', detail: 'The request is malformed.' };
  return readHere(request.page, request.target);
}
