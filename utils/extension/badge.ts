import { browser } from '#imports';
import type { ClipOutcome } from './outcome';

const SUCCESS = { text: '✓', color: '#0d5570' };
const WARNING = { text: '!', color: '#7f5200' };
const BUSY = { text: '…', color: '#0d5570' };

/** How long the answer stands on the toolbar button. */
const SHOWN_FOR = 4000;

/** Says on the toolbar button that a clip is being made: the only answer where no popup is open. */
export async function showBusy(tabId: number): Promise<void> {
  await show(tabId, BUSY);
}

/** Says on the toolbar button how a clip ended, and takes it away again after a moment. */
export async function showOutcome(tabId: number, outcome: ClipOutcome): Promise<void> {
  await show(tabId, badgeOf(outcome));
  setTimeout(() => void show(tabId, { text: '', color: SUCCESS.color }), SHOWN_FOR);
}

const WHOLE: readonly ClipOutcome['kind'][] = ['saved', 'updated', 'already-saved', 'page-added'];

/** A glyph, never colour alone: a tick where all that the page has is in the library, else an exclamation mark. */
export function badgeOf(outcome: ClipOutcome): { text: string; color: string } {
  const isFirstPage = outcome.kind === 'cut-off' && outcome.truncated.reason === 'more-pages';
  return isFirstPage || WHOLE.includes(outcome.kind) ? SUCCESS : WARNING;
}

async function show(tabId: number, badge: { text: string; color: string }): Promise<void> {
  try {
    await browser.action.setBadgeBackgroundColor({ tabId, color: badge.color });
    await browser.action.setBadgeText({ tabId, text: badge.text });
  } catch {
    // The tab was closed meanwhile: there is no button to say it on.
  }
}
