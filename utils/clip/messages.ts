import { defineExtensionMessaging } from '@webext-core/messaging';
import type { ClipOutcome } from './outcome';

/** Everything that extension pages ask of the background. Failure is a value in the answer, never a rejection. */
interface ProtocolMap {
  /** Extracts the article of a tab and saves it. `force` clips a page that does not look like an article. */
  clip(request: { tabId: number; force: boolean }): ClipOutcome;
}

export const { sendMessage, onMessage, removeAllListeners } = defineExtensionMessaging<ProtocolMap>();
