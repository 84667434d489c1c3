import { browser } from 'wxt/browser';
import { storage } from 'wxt/utils/storage';

/** Which clip a window's reader is to show. */
interface OpenRequest {
  clipId: number;
  windowId: number;
  /**
   * Makes two requests for the same clip two changes, so that the second is heard too. Without it nothing is asked:
   * the reader itself notes what it shows.
   */
  request?: string;
}

/** Held in memory by the browser, gone when it closes. */
const openClip = storage.defineItem<OpenRequest>('session:openClip');

/** Firefox's sidebar, which the shared types leave out. */
interface WithSidebar {
  sidebarAction?: { open(): Promise<void> };
}

/**
 * Opens the side panel of a window on a clip. Call it in the click's own handler, before any `await`: browsers open a
 * panel only in answer to a click.
 */
export async function openReader(clipId: number, windowId: number): Promise<void> {
  // First: the panel takes the focus, and with it the popup that asks may be gone at once.
  const asked = openClip.setValue({ clipId, windowId, request: crypto.randomUUID() });
  await Promise.all([openPanel(windowId), asked]);
}

/** Notes the clip that the reader of this window shows, so that a reader opened anew goes on with it. */
export async function rememberOpenClip(clipId: number): Promise<void> {
  const { id } = await browser.windows.getCurrent();
  if (id !== undefined) await openClip.setValue({ clipId, windowId: id });
}

/**
 * Tells a reader which clip to show: at once the last one asked for or shown in its window, then every further one
 * that is asked for.
 *
 * @returns the way to stop
 */
export function watchOpenClip(listener: (clipId: number) => void): () => void {
  let stopped = false;
  let heard = false;
  const here = browser.windows.getCurrent();
  const tell = async (request: OpenRequest | null) => {
    const { id } = await here;
    if (!stopped && request && request.windowId === id) listener(request.clipId);
  };
  const unwatch = openClip.watch((request) => {
    if (!request?.request) return;
    heard = true;
    void tell(request);
  });
  void openClip.getValue().then((request) => (heard ? undefined : tell(request)));
  return () => {
    stopped = true;
    unwatch();
  };
}

function openPanel(windowId: number): Promise<void> {
  const { sidebarAction } = browser as WithSidebar;
  return sidebarAction ? sidebarAction.open() : browser.sidePanel.open({ windowId });
}
