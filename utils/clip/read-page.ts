import type { ExtractionResult } from '../article/article';
import { isExtractionResult } from '../article/validate-draft';
import type { PageCapture } from '../capture/page-capture';
import { sendMessage } from './messages';
import { wakeOffscreen } from './offscreen';
import { withTimeout } from './timeout';
import type { Wish } from './wish';

/**
 * Reads a captured page where there is a DOM: in Firefox that is the background itself, in Chrome the offscreen page. Never
 * rejects.
 */
export async function readPage(page: PageCapture, wish: Wish): Promise<ExtractionResult> {
  try {
    const result = await withTimeout(read(page, wish), 'The page');
    return isExtractionResult(result) ? result : failed('The page could not be read.');
  } catch (error) {
    return failed(error instanceof Error ? error.message : String(error));
  }
}

/** Begins what a first reading waits for longest, while the page is still being captured. */
export function prepareReading(): void {
  // What goes wrong here goes wrong again when the page is read, and is told then.
  if (!import.meta.env.FIREFOX) wakeOffscreen().catch(() => undefined);
}

async function read(page: PageCapture, wish: Wish): Promise<unknown> {
  if (import.meta.env.FIREFOX) {
    const { readHere } = await import('./read-here');
    return readHere(page, wish);
  }
  await wakeOffscreen();
  return sendMessage('read', { page, wish });
}

function failed(detail: string): ExtractionResult {
  return { ok: false, reason: 'failed', detail };
}
