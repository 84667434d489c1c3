/** A field that differs from the version saved before. For `text` the two sides are the first changed block. */
export interface FieldChange {
  field: 'title' | 'authors' | 'published' | 'leadImage' | 'text';
  before: string;
  after: string;
}
