import { defineExtensionMessaging } from '@webext-core/messaging';
import type { ClipOutcome } from './outcome';
import type { Wish } from './wish';

/** Everything that extension pages ask of the background. Failure is a value in the answer, never a rejection. */
interface ProtocolMap {
  /** Extracts the article of a tab, or what else is wished for, and saves it. */
  clip(request: { tabId: number; wish: Wish }): ClipOutcome;
}

export const { sendMessage, onMessage, removeAllListeners } = defineExtensionMessaging<ProtocolMap>();
