import { browser } from '#imports';
import { hostSearch } from './host-search';
import { sendMessage } from './messages';
import { wakeOffscreen } from './offscreen';

/**
 * Makes sure that the search service runs: in the offscreen page in Chrome, in the background page in Firefox. To be
 * called by the background only.
 */
export async function wakeSearch(): Promise<void> {
  if (import.meta.env.FIREFOX) return hostSearch(keepAwake);
  await wakeOffscreen();
  await sendMessage('hostSearch', undefined);
}

/** Any call of the extension API counts as activity; without one Firefox stops a background page after 30 seconds. */
function keepAwake(): void {
  void browser.runtime.getPlatformInfo();
}
