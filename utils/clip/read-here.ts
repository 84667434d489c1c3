import type { ExtractionResult } from '../article/article';
import type { PageCapture } from '../capture/page-capture';
import { readCapture } from '../extract/extract';
import type { Wish } from './wish';

/** Reads a captured page in this context, which must have a DOM. */
export function readHere(page: PageCapture, wish: Wish): ExtractionResult {
  return readCapture(page, {
    now: new Date(),
    window,
    force: wish === 'anyway',
    selection: wish === 'selection',
  });
}
