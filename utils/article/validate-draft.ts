import type { Draft, ExtractionFailure, ExtractionResult } from './article';
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

type Check = (value: unknown) => boolean;

const text: Check = (value) => typeof value === 'string';
const count: Check = (value) => typeof value === 'number' && Number.isFinite(value) && value >= 0;
const ordinal: Check = (value) => Number.isSafeInteger(value) && (value as number) > 0;
const texts: Check = (value) => Array.isArray(value) && value.every(text);
const address: Check = (value) => typeof value === 'string' && /^https?:\/\//i.test(value);
const optional =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);
const list =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);
const shape =
  (fields: Record<string, Check>): Check =>
  (value) =>
    isRecord(value) && Object.entries(fields).every(([key, check]) => check(value[key]));

const time = shape({
  instant: (value) => typeof value === 'string' && !Number.isNaN(Date.parse(value)),
  offset: (value) => typeof value === 'number' && Math.abs(value) <= 18 * 60,
  precision: (value) => value === 'second' || value === 'minute' || value === 'day',
  from: text,
});

const whole: Check = (value) => Number.isSafeInteger(value) && (value as number) >= 0;
const absent: Check = (value) => value === undefined;
const wayBack = shape({ html: text, at: whole, line: optional(whole) });

/** One check for each field of the record; the type makes it fail to compile when a field is added without one. */
const DRAFT: Record<keyof Draft, Check> = {
  title: text,
  originalTitle: optional(text),
  sections: texts,
  leadImage: optional(address),
  thumbnail: optional(address),
  authors: texts,
  editors: texts,
  site: text,
  source: optional(text),
  published: optional(time),
  modified: optional(time),
  url: address,
  canonicalUrl: address,
  securities: list(shape({ symbol: text, name: optional(text) })),
  lang: text,
  description: text,
  wordCount: count,
  readingMinutes: count,
  truncated: optional(shape({ reason: text, evidence: text })),
  selection: optional((value) => value === true),
  extractor: text,
  html: text,
  text,
  removed: list(shape({ rule: text, where: text, text, back: optional(wayBack), restored: absent })),
  page: optional(
    shape({ number: ordinal, total: optional(ordinal), next: optional(address), all: optional(address) }),
  ),
};

const isDraft = shape(DRAFT);

function isFailure(value: unknown): value is ExtractionFailure {
  return (
    value === 'not-an-article' || value === 'nothing-selected' || value === 'too-large' || value === 'failed'
  );
}
