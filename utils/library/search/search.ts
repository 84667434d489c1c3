import type { TagCount } from '../library';
import type { DayCount } from './days';
import type { ListedField } from './index-rows';
import type { ClipState, QueryProblem } from './query';
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
  /**
   * How many of all that was found belong to each day, in the list's order: by the reader's calendar where it is by time of
   * clipping, by the article's own date where it is by that, none in another order. Where the scan has stopped early, of what it
   * had found until then.
   */
  days: DayCount[];
  /** `scan`, while the index is far behind or cannot be had, is slower, and every order is newest first. */
  by: 'index' | 'scan';
  /** False where clips have not been looked at, because the scan found enough. */
  complete: boolean;
  problems: QueryProblem[];
}

/** What the filters offer for a query. The filters of a group do not narrow what it offers, so that another can be chosen. */
export interface Facets {
  /** Of every field the most used values. */
  values: Record<ListedField, FacetCount[]>;
  states: Record<ClipState, number>;
  /** By the date of the article, or of the clip where it has none; earliest first. */
  dates: DayCount[];
}

/**
 * How the index is. `catching-up` is also how it is rebuilt: `done` of `total` revisions; with `repairs` because it was found to
 * disagree with the library.
 */
export type SearchStatus =
  | { state: 'ready' }
  | { state: 'catching-up'; done: number; total: number; repairs?: true }
  | { state: 'unavailable'; detail: string };

/** Finds clips. Answers always: where the index cannot, a scan of the library does. */
export interface Search {
  /** Rejects with an `AbortError` where a later call for another query took its place. */
  find(request: SearchRequest): Promise<SearchAnswer>;
  /** Nothing where the index cannot say. Rejects with an `AbortError` as `find` does. */
  facets(query: string): Promise<Facets | undefined>;
  /** Every id that a query finds, for doing something with all of them. */
  all(query: string): Promise<number[]>;
  /** Every tag in use with its count, most used first; where the index cannot say, the library counts, which takes longer. */
  tags(): Promise<TagCount[]>;
  status(): Promise<SearchStatus>;
  /** Begins to make the index anew from the library; `onStatus` tells how far it is. Rejects where there can be none. */
  rebuild(): Promise<void>;
  onStatus(listener: (status: SearchStatus) => void): () => void;
}
