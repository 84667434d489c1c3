import type { Truncation } from '../article/article';
import type { Change } from '../article/change';
import type { StorageFailure } from '../library/failure';

/** How one click ended. The background answers with it; the popup and the badge say it. */
export type ClipOutcome =
  | { kind: 'saved'; id: number }
  | { kind: 'cut-off'; id: number; truncated: Truncation }
  | { kind: 'updated'; id: number; changes: Change[] }
  | { kind: 'already-saved'; id: number; clippedAt: string }
  | { kind: 'not-an-article'; detail: string }
  | { kind: 'page-refused' }
  | { kind: 'too-large'; detail: string }
  | { kind: 'extraction-failed'; detail: string }
  | { kind: 'storage-failed'; reason: StorageFailure; detail: string };
