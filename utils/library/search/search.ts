import * as v from 'valibot';
import { countSchema, markSchema } from '../../article/field-schemas';
import type { TagCount } from '../library';
import type { DayCount } from './days';
import type { ListedField } from './index-rows';
import type { ClipState, QueryProblem } from './query';
import type { FacetCount } from './search-index';

/**
 * How results are ordered; `relevance` without words to weigh is `clipped`. All but title and site begin with the newest, the
 * latest or the longest.
 */
const sortOrderSchema = v.picklist(['relevance', 'clipped', 'published', 'title', 'site', 'length']);
export type SortOrder = v.InferOutput<typeof sortOrderSchema>;

/** A stretch of the results of a query. */
export const searchRequestSchema = v.object({
  /** As it was typed. */
  query: v.string(),
  order: sortOrderSchema,
  offset: countSchema,
  limit: countSchema,
});
export type SearchRequest = v.InferOutput<typeof searchRequestSchema>;

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
export const searchStatusSchema = v.variant('state', [
  v.object({ state: v.literal('ready') }),
  v.object({
    state: v.literal('catching-up'),
    done: countSchema,
    total: countSchema,
    repairs: v.exactOptional(markSchema),
  }),
  v.object({ state: v.literal('unavailable'), detail: v.string() }),
]);
export type SearchStatus = v.InferOutput<typeof searchStatusSchema>;

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
