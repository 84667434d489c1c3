import { browser } from 'wxt/browser';

/**
 * Whether a tab's window is a private one of Firefox. There the popup and the sidebar get no storage, but the background
 * does: it would save, for good, what the reader cannot be shown. Chrome's pages share one library in either window.
 */
export async function hasNoLibrary(tabId: number): Promise<boolean> {
  if (!('sidebarAction' in browser)) return false;
  try {
    return (await browser.tabs.get(tabId)).incognito;
  } catch {
    // The tab is gone: the injection says so.
    return false;
  }
}
