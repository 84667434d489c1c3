import { type ExtractionResult, parseExtractionResult } from '../article/article';
import type { PageCapture } from '../capture/page-capture';
import type { ClipTarget } from './messages';
import { sendMessage } from './messages';
import { wakeOffscreen } from './offscreen';
import { withTimeout } from './timeout';

/**
 * Reads a captured page where there is a DOM: in Firefox that is the background itself, in Chrome the offscreen page. Never
 * rejects.
 */
export async function readPage(page: PageCapture, target: ClipTarget): Promise<ExtractionResult> {
  try {
    const result = await withTimeout(read(page, target), 'The page');
    return parseExtractionResult(result) ?? failed('The page could not be read.');
  } catch (error) {
    return failed(error instanceof Error ? error.message : String(error));
  }
}

/** Begins what a first reading waits for longest, while the page is still being captured. */
export function prepareReading(): void {
  // What goes wrong here goes wrong again when the page is read, and is told then.
  if (!import.meta.env.FIREFOX) wakeOffscreen().catch(() => undefined);
}

async function read(page: PageCapture, target: ClipTarget): Promise<unknown> {
  if (import.meta.env.FIREFOX) {
    const { readHere } = await import('./read-here');
    return readHere(page, target);
  }
  await wakeOffscreen();
  return sendMessage('read', { page, target });
}

function failed(detail: string): ExtractionResult {
  return { ok: false, reason: 'failed', detail };
}
