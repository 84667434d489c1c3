import type { Library } from '../library';
import { catchUpOneStep } from './catch-up';
import type { ListedField } from './index-rows';
import { parseQuery, type Query } from './query';
import type { Facets, SearchAnswer, SearchRequest, SearchStatus, SortOrder } from './search';
import type { SearchIndex } from './search-index';

/** Fewer revisions than this are caught up with before a query is answered, so that it finds what was just saved. */
const SHORT_WAY = 40;
const FACETS: ListedField[] = ['site', 'section', 'tag', 'code', 'author', 'lang'];
const MOST_VALUES = 200;
/** How many result lists are kept, for scrolling in one and going back to another. */
const KEPT = 4;

/** Owns the index: keeps it up with the library and answers queries. One at a time in the whole browser. */
export class SearchOwner {
  readonly #index: SearchIndex;
  readonly #library: Library;
  readonly #tell: (status: SearchStatus) => void;
  readonly #results = new Map<string, number[]>();
  #head = 0;
  #running: Promise<void> | undefined;

  /** @param tell hears of every change of the status */
  constructor(index: SearchIndex, library: Library, tell: (status: SearchStatus) => void) {
    this.#index = index;
    this.#library = library;
    this.#tell = tell;
  }

  get status(): SearchStatus {
    const { marker } = this.#index;
    return marker >= this.#head
      ? { state: 'ready' }
      : { state: 'catching-up', done: marker, total: this.#head };
  }

  /** Catches up with the library until there is nothing left; calls while it runs join it. */
  async catchUp(): Promise<void> {
    this.#running ??= this.#run().finally(() => {
      this.#running = undefined;
    });
    await this.#running;
  }

  /** Makes the index anew. Queries are answered meanwhile with what is in it. */
  async rebuild(): Promise<void> {
    this.#index.clear();
    this.#results.clear();
    await this.catchUp();
  }

  async find({ query: typed, order, offset, limit }: SearchRequest): Promise<SearchAnswer> {
    await this.#catchUpShortWay();
    const { problems, ...query } = parseQuery(typed);
    const ids = this.#resultsOf(query, order);
    const complete = this.status.state === 'ready';
    return { ids: ids.slice(offset, offset + limit), total: ids.length, by: 'index', complete, problems };
  }

  async all(typed: string): Promise<number[]> {
    await this.#catchUpShortWay();
    return [...this.#resultsOf(parseQuery(typed), 'clipped')];
  }

  /** A field's own filters do not narrow what it offers, so that another value can be chosen. */
  async facets(typed: string): Promise<Facets> {
    await this.#catchUpShortWay();
    const query = parseQuery(typed);
    const of = (field: ListedField) => {
      const filters = query.filters.filter((filter) => filter.field !== field);
      return this.#index.facet({ terms: query.terms, filters }, field, MOST_VALUES);
    };
    return Object.fromEntries(FACETS.map((field) => [field, of(field)])) as Facets;
  }

  async #run(): Promise<void> {
    this.#head = await this.#library.head();
    while (await catchUpOneStep(this.#index, this.#library)) {
      this.#results.clear();
      this.#head = Math.max(this.#head, this.#index.marker);
      this.#tell(this.status);
      await turn();
    }
    await this.#repair();
  }

  /** An index that has another number of clips than the library, at the same revision, is wrong: it is made anew, once. */
  async #repair(): Promise<void> {
    const clips = await this.#library.count();
    if (this.#index.count() === clips || (await this.#library.head()) !== this.#index.marker) return;
    this.#index.clear();
    this.#results.clear();
    while (await catchUpOneStep(this.#index, this.#library)) {
      this.#tell(this.status);
      await turn();
    }
  }

  async #catchUpShortWay(): Promise<void> {
    this.#head = Math.max(this.#head, await this.#library.head());
    const way = this.#head - this.#index.marker;
    if (way === 0) return;
    if (way <= SHORT_WAY) await this.catchUp();
    else void this.catchUp();
  }

  #resultsOf(query: Query, order: SortOrder): number[] {
    const key = JSON.stringify([order, query.terms, query.filters]);
    const known = this.#results.get(key);
    if (known) return known;
    const ids = this.#index.find(query, order);
    const [oldest] = this.#results.keys();
    if (this.#results.size >= KEPT && oldest !== undefined) this.#results.delete(oldest);
    this.#results.set(key, ids);
    return ids;
  }
}

/** Lets what has come in meanwhile have its turn. */
function turn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
