import { browser } from '#imports';

const PAGE = '/offscreen.html';

let waking: Promise<void> | undefined;

/**
 * Makes sure that the offscreen page is there, which does for Chrome's background what needs a DOM or a worker. An extension can have only
 * one, so the background alone makes it, one call at a time.
 */
export function wakeOffscreen(): Promise<void> {
  waking ??= wake().finally(() => {
    waking = undefined;
  });
  return waking;
}

async function wake(): Promise<void> {
  const contexts = await browser.runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT'] });
  if (contexts.length > 0) return;
  await browser.offscreen.createDocument({
    url: PAGE,
    reasons: ['DOM_PARSER', 'WORKERS'],
    justification: 'Takes the article out of the page that was clipped, and holds the full-text index.',
  });
}
