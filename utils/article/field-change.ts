import * as v from 'valibot';

/** A field that differs from the version saved before. For `text` the two sides are the first changed block. */
export const fieldChangeSchema = v.object({
  field: v.picklist(['title', 'authors', 'published', 'leadImage', 'text']),
  before: v.string(),
  after: v.string(),
});
export type FieldChange = v.InferOutput<typeof fieldChangeSchema>;
