import { defineExtensionMessaging } from '@webext-core/messaging';
import type { ExtractionResult } from '../article/article';
import type { PageCapture } from '../capture/page-capture';
import type { ClipTarget } from './clip-target';
import type { ClipOutcome } from './outcome';

/** Everything that the parts of the extension ask of each other. Failure is a value in the answer, never a rejection. */
interface ProtocolMap {
  /** Extracts the article of a tab, or what else is wished for, and saves it. */
  clip(request: { tabId: number; target: ClipTarget }): ClipOutcome;
  /** Reads a captured page. The offscreen page answers, and asks nothing itself. */
  read(request: { page: PageCapture; target: ClipTarget }): ExtractionResult;
  /** Makes sure that somebody answers searches. */
  wakeSearch(): void;
  /** Starts the search service. The offscreen page answers, and asks nothing itself. */
  hostSearch(): void;
}

export const { sendMessage, onMessage, removeAllListeners } = defineExtensionMessaging<ProtocolMap>();
