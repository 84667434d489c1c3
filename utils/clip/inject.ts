import { browser } from '#imports';
import type { ExtractionResult } from '../article/article';
import { isExtractionResult } from '../article/validate-draft';
import { leaveWish, type Wish } from './wish';

/** What came of running the extraction in a tab; the two failures that the page itself cannot report are added. */
export type InjectionResult = ExtractionResult | { ok: false; reason: 'page-refused' };

const SCRIPT = '/content-scripts/clip.js' as const;

/** A page that is still busy after this long will not answer; the reader is told instead of left waiting. */
const TIMEOUT = 30_000;

/** Browsers answer alike, by message only, when the tab is gone and when it may not be read. */
const TAB_IS_GONE = /no tab with id|invalid tab id|frame .*removed|tab was closed/i;

/**
 * Runs the extraction in the top frame of a tab. Needs the `activeTab` grant of a click. Never rejects.
 *
 * @param wish what to take of the page
 */
export async function inject(tabId: number, wish: Wish): Promise<InjectionResult> {
  try {
    const target = { tabId };
    if (wish !== 'article') {
      await browser.scripting.executeScript({ target, func: leaveWish, args: [wish] });
    }
    const injections = browser.scripting.executeScript({ target, files: [SCRIPT] });
    // Firefox does not reject on its own pages, such as about:addons: its answer has nothing in it.
    const [injection] = await withTimeout(injections);
    if (!injection) return { ok: false, reason: 'page-refused' };
    return isExtractionResult(injection.result)
      ? injection.result
      : failed('The page gave no answer that could be read.');
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    if (error instanceof TimeoutError || TAB_IS_GONE.test(detail)) return failed(detail);
    return { ok: false, reason: 'page-refused' };
  }
}

function failed(detail: string): InjectionResult {
  return { ok: false, reason: 'failed', detail };
}

class TimeoutError extends Error {}

function withTimeout<T>(work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout>;
  const timeout = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new TimeoutError('The page did not answer within 30 seconds.')), TIMEOUT);
  });
  return Promise.race([work, timeout]).finally(() => clearTimeout(timer));
}
