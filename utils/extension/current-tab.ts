import { browser } from 'wxt/browser';

/** The tab that the reader is looking at, as far as it can be known without the `tabs` permission. */
export interface CurrentTab {
  id: number;
  windowId: number;
  /** Where the reader's click on the toolbar button has granted a look at it. */
  url?: string;
}

/** Finds the tab in front of the window that the caller stands in; undefined where there is none to clip. */
export async function currentTab(): Promise<CurrentTab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return undefined;
  return { id: tab.id, windowId: tab.windowId, ...(tab.url !== undefined && { url: tab.url }) };
}
