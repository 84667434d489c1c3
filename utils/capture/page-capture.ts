import * as v from 'valibot';
import { parseBy } from '../article/field-schemas';

/** What of a page the reader has before them. Numbers only, read before the page is copied: a copy has no layout. */
const headingsInViewSchema = v.object({
  /** Height of the viewport in CSS pixels. */
  height: v.pipe(v.number(), v.finite()),
  /** For each of the page's headings how far below the top of the viewport it begins; `null` where it is not shown. */
  tops: v.array(v.nullable(v.pipe(v.number(), v.finite()))),
});
export type HeadingsInView = v.InferOutput<typeof headingsInViewSchema>;

/** A page as the reader had it before them: plain JSON, out of the page's reach. */
export const pageCaptureSchema = v.object({
  /** The address that was visited. */
  url: v.string(),
  /**
   * Markup with what open shadow roots show in its place, and with a `<base>` that its addresses are relative to; without
   * scripts, styles and the lists of links that stand apart from the text.
   */
  html: v.string(),
  /** For pages with several stories; without it the address alone tells which is meant. */
  view: v.exactOptional(headingsInViewSchema),
  /** Markup of what is selected; absent where nothing is. */
  selection: v.exactOptional(v.string()),
});
export interface PageCapture extends v.InferOutput<typeof pageCaptureSchema> {}

/** A page as it was captured, or the reason why it cannot be. */
const captureResultSchema = v.variant('ok', [
  v.object({ ok: v.literal(true), page: pageCaptureSchema }),
  v.object({
    ok: v.literal(false),
    reason: v.picklist(['not-an-article', 'too-large', 'failed']),
    detail: v.string(),
  }),
]);
export type CaptureResult = v.InferOutput<typeof captureResultSchema>;

/**
 * Checks what came back from a page before anything trusts it: the capture is made beside scripts that are not ours.
 *
 * @param value JSON from the injection
 * @returns the result with the fields that belong to it and no others; undefined where one is not as it has to be
 */
export function parseCaptureResult(value: unknown): CaptureResult | undefined {
  return parseBy(captureResultSchema, value);
}
