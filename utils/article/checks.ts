import type {
  ArticleBody,
  ArticleMetadata,
  Confidence,
  FieldConfidence,
  PagePlace,
  Witness,
} from './article';
import { isRecord } from './is-record';

/** Whether a value that comes from elsewhere is of a kind. */
export type Check = (value: unknown) => boolean;

export const text: Check = (value) => typeof value === 'string';
export const flag: Check = (value) => typeof value === 'boolean';
export const absent: Check = (value) => value === undefined;
export const count: Check = (value) => typeof value === 'number' && Number.isFinite(value) && value >= 0;
export const whole: Check = (value) => Number.isSafeInteger(value) && (value as number) >= 0;
export const ordinal: Check = (value) => Number.isSafeInteger(value) && (value as number) > 0;
export const address: Check = (value) => typeof value === 'string' && /^https?:\/\//i.test(value);
export const instant: Check = (value) => typeof value === 'string' && !Number.isNaN(Date.parse(value));

const isTrue: Check = (value) => value === true;

export const optional =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);

export const list =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);

/** An object whose fields are each of their kind; others are not looked at. */
export const shape =
  (fields: Record<string, Check>): Check =>
  (value) =>
    isRecord(value) && Object.entries(fields).every(([key, check]) => check(value[key]));

const texts = list(text);

const time = shape({
  instant,
  offset: (value) => typeof value === 'number' && Math.abs(value) <= 18 * 60,
  precision: (value) => value === 'second' || value === 'minute' || value === 'day',
  from: text,
});

const reinsertion = shape({ html: text, offset: whole, line: optional(whole) });

/** One check for each field; the types make it fail to compile when a field is added without one. */
export const METADATA: Record<keyof ArticleMetadata, Check> = {
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
  selection: optional(isTrue),
  pending: optional(isTrue),
  extractor: text,
};

export const BODY: Record<keyof ArticleBody, Check> = {
  html: text,
  text,
  stripped: list(
    shape({
      rule: text,
      where: text,
      text,
      reinsertion: optional(reinsertion),
      reinserted: optional(isTrue),
    }),
  ),
};

const WITNESSES: readonly unknown[] = ['data', 'markup', 'text', 'address'] satisfies Witness[];

const FIELD_CONFIDENCE: Record<keyof FieldConfidence, Check> = {
  score: (value) => typeof value === 'number' && value >= 0 && value <= 1,
  witnesses: list((value) => WITNESSES.includes(value)),
};

const fieldConfidence = shape(FIELD_CONFIDENCE);

const CONFIDENCE: Record<keyof Confidence, Check> = {
  title: fieldConfidence,
  authors: fieldConfidence,
  published: fieldConfidence,
  body: optional(fieldConfidence),
};

export const confidence = shape(CONFIDENCE);

const PLACE: Record<keyof PagePlace, Check> = {
  number: ordinal,
  total: optional(ordinal),
  next: optional(address),
  all: optional(address),
};

export const pagePlace = shape(PLACE);
