import { defineExtensionMessaging } from '@webext-core/messaging';
import * as v from 'valibot';
import type { ExtractionResult } from '../article/article';
import { countSchema, parseBy } from '../article/field-schemas';
import { pageCaptureSchema } from '../capture/page-capture';
import { type ClipOutcome, parseClipOutcome } from './outcome';

/** What is to be taken of a page: the article, the page whatever it looks like, or what the reader selected. */
const clipTargetSchema = v.picklist(['article', 'anyway', 'selection']);
export type ClipTarget = v.InferOutput<typeof clipTargetSchema>;

const clipRequestSchema = v.object({ tabId: countSchema, target: clipTargetSchema });
export type ClipRequest = v.InferOutput<typeof clipRequestSchema>;

const readRequestSchema = v.object({ page: pageCaptureSchema, target: clipTargetSchema });
export type ReadRequest = v.InferOutput<typeof readRequestSchema>;

/** Everything that the parts of the extension ask of each other. Failure is a value in the answer, never a rejection. */
interface ProtocolMap {
  /** Extracts the article of a tab, or what else is asked for, and saves it. */
  clip(request: ClipRequest): ClipOutcome;
  /** Reads a captured page. The offscreen page answers, and asks nothing itself. */
  read(request: ReadRequest): ExtractionResult;
  /** Makes sure that somebody answers searches. */
  wakeSearch(): void;
  /** Starts the search service. The offscreen page answers, and asks nothing itself. */
  hostSearch(): void;
}

export const { sendMessage, onMessage, removeAllListeners } = defineExtensionMessaging<ProtocolMap>();

/** Asks the background to clip a tab. Rejects where the background does not answer at all. */
export async function requestClip(tabId: number, target: ClipTarget): Promise<ClipOutcome> {
  const outcome: unknown = await sendMessage('clip', { tabId, target });
  return parseClipOutcome(outcome) ?? { kind: 'extraction-failed', detail: 'The answer is malformed.' };
}

/** A request to clip that came by message; undefined for anything else. */
export function parseClipRequest(data: unknown): ClipRequest | undefined {
  return parseBy(clipRequestSchema, data);
}

/** A request to read that came by message; undefined for anything else. */
export function parseReadRequest(data: unknown): ReadRequest | undefined {
  return parseBy(readRequestSchema, data);
}
