import { browser } from '#imports';
import { library } from '../library/index';
import { getSettings, watchSettings } from '../settings/settings';
import { showBusy, showOutcome } from './badge';
import { type ClipTools, clip } from './clip';
import { inject } from './inject';
import { createMenu, targetOf } from './menu';
import type { ClipTarget } from './messages';
import { onMessage, parseClipRequest } from './messages';
import { hasNoLibrary } from './private-window';
import { prepareReading, readPage } from './read-page';
import { wakeSearch } from './wake-search';

const tools: ClipTools = { inject, readPage, library, hasNoLibrary };

/** Deleted clips can be put back for this long; after that only their tombstones stay. */
const KEEP_DELETED = 7 * 24 * 60 * 60 * 1000;

/** Registers every listener at once: a worker woken by an event gets only those registered synchronously. */
export function startBackground(): void {
  onMessage('clip', ({ data }) => {
    const request = parseClipRequest(data);
    if (!request) return { kind: 'extraction-failed', detail: 'The request is malformed.' };
    prepareReading();
    return clip(request.tabId, request.target, tools);
  });
  onMessage('wakeSearch', wakeSearch);
  // What cannot be woken now is woken by the next search.
  library.onChange(() => void wakeSearch().catch(() => undefined));
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    const target = targetOf(menuItemId);
    if (target && tab?.id !== undefined) void clipWithBadge(tab.id, target);
  });
  browser.runtime.onInstalled.addListener(() => {
    void getSettings().then(({ language }) => createMenu(language));
    void purgeDeleted();
  });
  browser.runtime.onStartup.addListener(() => void purgeDeleted());
  watchSettings(({ language }) => void createMenu(language));
}

/** Clips without a popup: from the context menu, answered by the badge. */
async function clipWithBadge(tabId: number, target: ClipTarget): Promise<void> {
  await showBusy(tabId);
  await showOutcome(tabId, await clip(tabId, target, tools));
}

async function purgeDeleted(): Promise<void> {
  try {
    await library.purge(new Date(Date.now() - KEEP_DELETED).toISOString());
  } catch {
    // Nothing is lost by keeping deleted clips until the next start.
  }
}
