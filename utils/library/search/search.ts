import type { ListedField } from './index-rows';
import type { QueryProblem } from './query';
import type { FacetCount } from './search-index';

/**
 * How results are ordered; `relevance` without words to weigh is `clipped`. All but title and site begin with the newest, the
 * latest or the longest.
 */
export type SortOrder = 'relevance' | 'clipped' | 'published' | 'title' | 'site' | 'length';

/** A stretch of the results of a query. */
export interface SearchRequest {
  /** As it was typed. */
  query: string;
  order: SortOrder;
  offset: number;
  limit: number;
}

export interface SearchAnswer {
  /** Of the stretch that was asked for, in order. */
  ids: number[];
  /** How many clips were found in all; where the scan has stopped early, how many it had found until then. */
  total: number;
  /** `scan` is slower, knows no relevance and may not have looked at everything. */
  by: 'index' | 'scan';
  /** False where clips have not been looked at: the index is catching up, or the scan found enough. */
  complete: boolean;
  problems: QueryProblem[];
}

/** What the filters offer for a query: of every field the most used values. */
export type Facets = Record<ListedField, FacetCount[]>;

/** How the index is. `catching-up` is also how it is rebuilt: `done` of `total` revisions. */
export type SearchStatus =
  | { state: 'ready' }
  | { state: 'catching-up'; done: number; total: number }
  | { state: 'unavailable'; detail: string };

/** Finds clips. Answers always: where the index cannot, a scan of the library does. */
export interface Search {
  /** Rejects with an `AbortError` where a later call took its place. */
  find(request: SearchRequest): Promise<SearchAnswer>;
  /** Nothing where the index cannot say. */
  facets(query: string): Promise<Facets | undefined>;
  /** Every id that a query finds, for doing something with all of them. */
  all(query: string): Promise<number[]>;
  status(): Promise<SearchStatus>;
  /** Makes the index anew from the library. */
  rebuild(): Promise<void>;
  onStatus(listener: (status: SearchStatus) => void): () => void;
}
