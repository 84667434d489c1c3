import type { PagePlace, Truncation } from '../article/article';
import type { FieldChange } from '../article/field-change';
import type { StorageFailure } from '../library/failure';

/** Where the rest of an article over several pages is, as far as the page says; only while the clip lacks some of it. */
export interface Rest {
  rest?: Pick<PagePlace, 'next' | 'all'>;
}

/** How one click ended. The background answers with it; the popup and the badge say it. */
export type ClipOutcome = OutcomeKind & {
  /** The reader has selected some of the page, and that was not clipped. */
  hasSelection?: true;
  /** It is about what the reader had selected, not about the article. */
  selection?: true;
};

type OutcomeKind =
  | { kind: 'saved'; id: number }
  | ({ kind: 'cut-off'; id: number; truncated: Truncation } & Rest)
  | ({ kind: 'page-added'; id: number; number: number; total?: number } & Rest)
  | ({ kind: 'updated'; id: number; changes: FieldChange[] } & Rest)
  | ({ kind: 'already-saved'; id: number; clippedAt: string } & Rest)
  | { kind: 'not-an-article'; detail: string }
  | { kind: 'nothing-selected' }
  | { kind: 'page-refused' }
  | { kind: 'too-large'; detail: string }
  | { kind: 'extraction-failed'; detail: string }
  | { kind: 'storage-failed'; reason: StorageFailure; detail: string };
