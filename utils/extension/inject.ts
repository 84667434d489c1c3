import { browser } from '#imports';
import { type CaptureResult, parseCaptureResult } from '../capture/page-capture';
import { TimeoutError, withTimeout } from './timeout';

/** What came of capturing the page of a tab; a failure that the page itself cannot report is added. */
export type InjectionResult = CaptureResult | { ok: false; reason: 'page-refused' };

const SCRIPT = '/content-scripts/clip.js' as const;

/** Browsers answer alike, by message only, when the tab is gone and when it may not be read. */
const TAB_IS_GONE = /no tab with id|invalid tab id|frame .*removed|tab was closed/i;

/** Captures the page in the top frame of a tab. Needs the `activeTab` grant of a click. Never rejects. */
export async function inject(tabId: number): Promise<InjectionResult> {
  try {
    const injections = browser.scripting.executeScript({ target: { tabId }, files: [SCRIPT] });
    // Firefox does not reject on its own pages, such as about:addons: its answer has nothing in it.
    const [injection] = await withTimeout(injections, 'The page');
    if (!injection) return { ok: false, reason: 'page-refused' };
    return parseCaptureResult(injection.result) ?? failed('The page gave no answer that could be read.');
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    if (error instanceof TimeoutError || TAB_IS_GONE.test(detail)) return failed(detail);
    return { ok: false, reason: 'page-refused' };
  }
}

function failed(detail: string): InjectionResult {
  return { ok: false, reason: 'failed', detail };
}
