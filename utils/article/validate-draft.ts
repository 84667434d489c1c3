import type { Draft, ExtractionFailure, ExtractionResult } from './article';
import { absent, BODY, type Check, confidence, list, METADATA, optional, pagePlace, shape } from './checks';
import { isRecord } from './is-record';

/**
 * Checks what was made of a page before anything trusts it: it comes by message, and what is in it was written by others.
 *
 * @param value JSON from where the page was read
 * @returns whether it is a result of the extraction, every field of the right kind
 */
export function isExtractionResult(value: unknown): value is ExtractionResult {
  if (!isRecord(value)) return false;
  if (value['ok'] === true) return isDraft(value['draft']);
  return value['ok'] === false && isFailure(value['reason']) && typeof value['detail'] === 'string';
}

const DRAFT: Record<keyof Draft, Check> = {
  ...METADATA,
  ...BODY,
  page: optional(pagePlace),
  confidence: optional(confidence),
  // Only the reader puts something back, and only an import brings an address without a text.
  stripped: (value) => BODY.stripped(value) && list(shape({ reinserted: absent }))(value),
  pending: absent,
};

const isDraft = shape(DRAFT);

function isFailure(value: unknown): value is ExtractionFailure {
  return (
    value === 'not-an-article' || value === 'nothing-selected' || value === 'too-large' || value === 'failed'
  );
}
