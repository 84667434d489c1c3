import type { ExtractionResult } from '../article/article';
import type { PageCapture } from '../capture/page-capture';
import { readCapture } from '../extract/extract';
import type { ClipTarget } from './clip-target';

/** Reads a captured page in this context, which must have a DOM. */
export function readHere(page: PageCapture, target: ClipTarget): ExtractionResult {
  return readCapture(page, {
    now: new Date(),
    window,
    force: target === 'anyway',
    selection: target === 'selection',
  });
}
