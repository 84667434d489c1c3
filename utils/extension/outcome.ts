import * as v from 'valibot';
import { pagePlaceSchema, truncationSchema } from '../article/article';
import { fieldChangeSchema } from '../article/field-change';
import { countSchema, instantSchema, markSchema, ordinalSchema, parseBy } from '../article/field-schemas';
import { storageFailureSchema } from '../library/failure';

/** Where the rest of an article over several pages is, as far as the page says; only while the clip lacks some of it. */
const restFields = { rest: v.exactOptional(v.pick(pagePlaceSchema, ['next', 'all'])) };
export interface Rest {
  rest?: v.InferOutput<typeof restFields.rest>;
}

const marks = {
  /** The reader has selected some of the page, and that was not clipped. */
  hasSelection: v.exactOptional(markSchema),
  /** It is about what the reader had selected, not about the article. */
  selection: v.exactOptional(markSchema),
};

/** How one click ended. The background answers with it; the popup and the badge say it. */
const clipOutcomeSchema = v.variant('kind', [
  v.object({ kind: v.literal('saved'), id: countSchema, ...marks }),
  v.object({
    kind: v.literal('cut-off'),
    id: countSchema,
    truncated: truncationSchema,
    ...restFields,
    ...marks,
  }),
  v.object({
    kind: v.literal('page-added'),
    id: countSchema,
    number: ordinalSchema,
    total: v.exactOptional(ordinalSchema),
    ...restFields,
    ...marks,
  }),
  v.object({
    kind: v.literal('updated'),
    id: countSchema,
    changes: v.array(fieldChangeSchema),
    ...restFields,
    ...marks,
  }),
  v.object({
    kind: v.literal('already-saved'),
    id: countSchema,
    clippedAt: instantSchema,
    ...restFields,
    ...marks,
  }),
  v.object({ kind: v.picklist(['nothing-selected', 'page-refused']), ...marks }),
  v.object({
    kind: v.picklist(['not-an-article', 'too-large', 'extraction-failed']),
    detail: v.string(),
    ...marks,
  }),
  v.object({
    kind: v.literal('storage-failed'),
    reason: storageFailureSchema,
    detail: v.string(),
    ...marks,
  }),
]);
export type ClipOutcome = v.InferOutput<typeof clipOutcomeSchema>;

/** An outcome that came by message; undefined for anything else. */
export function parseClipOutcome(value: unknown): ClipOutcome | undefined {
  return parseBy(clipOutcomeSchema, value);
}
