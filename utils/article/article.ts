import * as v from 'valibot';
import { addressSchema, countSchema, markSchema, ordinalSchema, parseBy } from './field-schemas';
import { STRIPPED_KINDS } from './stripped-kind';
import { zonedTimeSchema } from './zoned-time';

const textsSchema = v.array(v.string());

/** A security named in the article, in the one normal form `CODE.MARKET` (`600519.SH`, `0700.HK`, `AAPL.US`). */
export const securitySchema = v.object({
  symbol: v.string(),
  /** The name that stands beside the code in the text. */
  name: v.exactOptional(v.string()),
});
export type Security = v.InferOutput<typeof securitySchema>;

/** Why an article is known to be incomplete. */
export const truncationSchema = v.object({
  reason: v.picklist(['paywall', 'login', 'preview', 'more-pages']),
  /** What on the page says so: an attribute, a selector or the sentence itself. */
  evidence: v.string(),
});
export type Truncation = v.InferOutput<typeof truncationSchema>;

/** Where a page stands among the pages of one article. */
export const pagePlaceSchema = v.object({
  number: ordinalSchema,
  /** How many pages the article has, where the page tells. */
  total: v.exactOptional(ordinalSchema),
  /** Address of the page after this one. */
  next: v.exactOptional(addressSchema),
  /** Address that shows the whole article on one page. */
  all: v.exactOptional(addressSchema),
});
export type PagePlace = v.InferOutput<typeof pagePlaceSchema>;

/** The markup of a stripped part, and where it goes or stands in the body that it belongs to. */
export const reinsertionSchema = v.object({
  /** Sanitised HTML. */
  html: v.string(),
  /** Where it begins in the body's `html`, in UTF-16 code units. */
  offset: countSchema,
  /** How many lines of the body's `text` are before it; absent where it has no text of its own, as a picture. */
  line: v.exactOptional(countSchema),
});
export type Reinsertion = v.InferOutput<typeof reinsertionSchema>;

/** A block that was stripped from the article, and why. */
export const strippedPartSchema = v.object({
  /** The rule's id, such as `editor-credit` or `qr-promotion`. */
  rule: v.string(),
  /** What kind of thing the rule takes. */
  kind: v.picklist(STRIPPED_KINDS),
  /** Where it stood: `head`, `tail` or `body` of the article, `box` for a box of its own, `page` outside it. */
  where: v.picklist(['head', 'tail', 'body', 'box', 'page']),
  /** Its plain text; for a picture its alternative text or address. */
  text: v.string(),
  /** How it is reinserted into the body; absent where there is nothing to show, or too much. */
  reinsertion: v.exactOptional(reinsertionSchema),
  /** The reader has reinserted it: it is part of the body's `html` and `text`. */
  reinserted: v.exactOptional(markSchema),
});
export interface StrippedPart extends v.InferOutput<typeof strippedPartSchema> {}

/**
 * What is known about an article: the model of the front matter. Optional fields are absent, never empty; lists may be
 * empty. All addresses are absolute http(s) URLs.
 */
export const metadataSchema = v.object({
  /** Headline as on the page, without the site's suffix. */
  title: v.string(),
  /** Headline of the outlet that it was taken from, only where it differs from `title`. */
  originalTitle: v.exactOptional(v.string()),
  /** Breadcrumb, widest section first. */
  sections: textsSchema,
  /** The article's own picture; never from a promotion, a logo or a QR code. */
  leadImage: v.exactOptional(addressSchema),
  /** Smaller version of the lead image, where the page names one. */
  thumbnail: v.exactOptional(addressSchema),
  /** People and desks that wrote it. A publication is never an author. */
  authors: textsSchema,
  /** People and desks credited as editors. */
  editors: textsSchema,
  /** The publication whose page this is. */
  site: v.string(),
  /** The outlet or wire that the publication took it from. */
  source: v.exactOptional(v.string()),
  published: v.exactOptional(zonedTimeSchema),
  modified: v.exactOptional(zonedTimeSchema),
  /** The address that was visited. */
  url: addressSchema,
  /**
   * The address that identifies the article: no tracking parameters, no page number, and a fragment only where it is part
   * of what the address shows, such as a selection.
   */
  canonicalUrl: addressSchema,
  securities: v.array(securitySchema),
  /** BCP 47 tag, such as `zh-CN` or `en`; empty where the language is not known. */
  lang: v.string(),
  description: v.string(),
  /** CJK characters plus words of other scripts. */
  wordCount: countSchema,
  readingMinutes: countSchema,
  truncated: v.exactOptional(truncationSchema),
  /** It is not the article but what the reader had selected of it. */
  selection: v.exactOptional(markSchema),
  /** Nothing but its address is known so far: a link from elsewhere, to be clipped when it is opened. */
  pending: v.exactOptional(markSchema),
  /** Version of the extraction that made this. */
  extractor: v.string(),
});
export interface ArticleMetadata extends v.InferOutput<typeof metadataSchema> {}

/** The text of an article, stored apart from its metadata. */
export const bodySchema = v.object({
  /** Sanitised HTML of the body, without title, byline and lead image header. */
  html: v.string(),
  /** Plain text of the body, a line per block. */
  text: v.string(),
  /** What was stripped, in page order. */
  stripped: v.array(strippedPartSchema),
});
export interface ArticleBody extends v.InferOutput<typeof bodySchema> {}

/**
 * A place from which a page can tell something, independently of the others: its data (JSON-LD, meta elements), its markup
 * (headings, `time` elements, elements marked as a byline), its running text, its address.
 */
const witnessSchema = v.picklist(['data', 'markup', 'text', 'address']);
export type Witness = v.InferOutput<typeof witnessSchema>;

/** How sure a field is. */
const fieldConfidenceSchema = v.object({
  /** From 0, nothing supports the value, to 1. Comparable only within one field. */
  score: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  /** Who says the same as the field. */
  witnesses: v.array(witnessSchema),
});
export type FieldConfidence = v.InferOutput<typeof fieldConfidenceSchema>;

/** How sure the extraction is of what it found. */
const confidenceSchema = v.object({
  title: fieldConfidenceSchema,
  authors: fieldConfidenceSchema,
  published: fieldConfidenceSchema,
  /** Absent for a selection, which the reader chose. */
  body: v.exactOptional(fieldConfidenceSchema),
});
export type Confidence = v.InferOutput<typeof confidenceSchema>;

/** What the extraction returns: an article not yet saved. Plain JSON. */
export const draftSchema = v.pipe(
  v.object({
    ...metadataSchema.entries,
    ...bodySchema.entries,
    /** Absent where no page was read, as for an import. */
    confidence: v.exactOptional(confidenceSchema),
    /** Only where the article goes over several pages and this is one of them. */
    page: v.exactOptional(pagePlaceSchema),
  }),
  v.check(({ pending }) => pending === undefined, 'only an import brings an address without a text'),
  v.check(({ stripped }) => stripped.every((part) => !part.reinserted), 'only the reader reinserts'),
);
export interface Draft extends v.InferOutput<typeof draftSchema> {}

/** `not-an-article` can be overruled by the reader; the others cannot. */
export const extractionFailureSchema = v.picklist([
  'not-an-article',
  'nothing-selected',
  'too-large',
  'failed',
]);
export type ExtractionFailure = v.InferOutput<typeof extractionFailureSchema>;

/** The answer of the extraction; a failure is a value because exceptions do not cross the injection boundary. */
export const extractionResultSchema = v.variant('ok', [
  v.object({ ok: v.literal(true), draft: draftSchema }),
  v.object({ ok: v.literal(false), reason: extractionFailureSchema, detail: v.string() }),
]);
export type ExtractionResult = v.InferOutput<typeof extractionResultSchema>;

/**
 * Checks what was made of a page before anything trusts it: it comes by message, and others wrote what is in it.
 *
 * @param value JSON from where the page was read
 * @returns the result with the fields that belong to it and no others; undefined where one is not as it has to be
 */
export function parseExtractionResult(value: unknown): ExtractionResult | undefined {
  return parseBy(extractionResultSchema, value);
}
