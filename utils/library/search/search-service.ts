import type { Library, TagCount } from '../library';
import { catchUpOneStep } from './catch-up';
import type { DayCount } from './days';
import type { ListedField } from './index-rows';
import { type FilterField, parseQuery, type Query } from './query';
import type { Facets, SearchAnswer, SearchRequest, SearchStatus, SortOrder } from './search';
import type { SearchIndex } from './search-index';

/** Fewer revisions than this are caught up with before a query is answered, so that it finds what was just saved. */
const SHORT_WAY = 200;
const FACETS: ListedField[] = ['site', 'section', 'tag', 'code', 'author', 'lang'];
const MOST_VALUES = 200;
/** How many result lists are kept, for scrolling in one and going back to another; and how many sets of facets. */
const KEPT = 4;

/** What a query came to, in one order. */
interface Result {
  ids: number[];
  days: DayCount[];
}

/** The index is so far behind the library that an answer would leave out much, the newest clips first. */
export class BehindError extends Error {}

/** Owns the index: keeps it up with the library and answers queries. One at a time in the whole browser. */
export class SearchService {
  readonly #index: SearchIndex;
  readonly #library: Library;
  readonly #tell: (status: SearchStatus) => void;
  readonly #results = new Map<string, Result>();
  readonly #facets = new Map<string, Facets>();
  #head = 0;
  #checked = false;
  #repairs = false;
  #running: Promise<void> | undefined;
  #step: Promise<boolean> | undefined;

  /** @param tell hears of every change of the status */
  constructor(index: SearchIndex, library: Library, tell: (status: SearchStatus) => void) {
    this.#index = index;
    this.#library = library;
    this.#tell = tell;
  }

  /** How the index is; where it is behind, it sets about catching up. */
  async status(): Promise<SearchStatus> {
    this.#head = await this.#library.head();
    const status = this.#status;
    if (status.state === 'catching-up') this.catchUp().catch(() => undefined);
    return status;
  }

  /** Catches up with the library until there is nothing left; calls while it runs join it. */
  async catchUp(): Promise<void> {
    this.#running ??= this.#run().finally(() => {
      this.#running = undefined;
    });
    await this.#running;
  }

  /** Makes the index anew; done when it has all of the library. */
  async rebuild(): Promise<void> {
    this.#clear();
    await this.catchUp();
  }

  /** @throws BehindError */
  async find({ query: typed, order, offset, limit }: SearchRequest): Promise<SearchAnswer> {
    await this.#catchUpShortWay();
    const { problems, ...query } = parseQuery(typed);
    const { ids, days } = this.#resultOf(query, order);
    return {
      ...{ ids: ids.slice(offset, offset + limit), total: ids.length, days, by: 'index', complete: true },
      problems,
    };
  }

  /** @throws BehindError */
  async all(typed: string): Promise<number[]> {
    await this.#catchUpShortWay();
    return [...this.#resultOf(parseQuery(typed), 'clipped').ids];
  }

  /** @throws BehindError */
  async facets(typed: string): Promise<Facets> {
    await this.#catchUpShortWay();
    return kept(this.#facets, typed, () => {
      const query = parseQuery(typed);
      const without = (...fields: FilterField[]): Query => ({
        ...query,
        filters: query.filters.filter(({ field }) => !fields.includes(field)),
      });
      return {
        values: this.#valuesOf(query, without),
        states: this.#index.states(without('is')),
        dates: this.#index.dates(without('before', 'after')),
      };
    });
  }

  /** @throws BehindError */
  async tags(): Promise<TagCount[]> {
    await this.#catchUpShortWay();
    const { tag: counts } = this.#index.facets(['tag'], Number.POSITIVE_INFINITY);
    return counts.map(({ value, count }) => ({ tag: value, count }));
  }

  get #status(): SearchStatus {
    const { marker } = this.#index;
    if (marker >= this.#head) return { state: 'ready' };
    const way = { state: 'catching-up', done: marker, total: this.#head } as const;
    return this.#repairs ? { ...way, repairs: true } : way;
  }

  async #run(): Promise<void> {
    do {
      while (await this.#takeStep()) await turn();
    } while (await this.#hasMoreToDo());
    this.#repairs = false;
  }

  /**
   * Whether the index is behind again, by a save or because it is to be made anew; or is not that of this library and was given up:
   * it is ahead of it or, looked at once, has another number of clips at the same revision.
   */
  async #hasMoreToDo(): Promise<boolean> {
    const clips = await this.#library.count();
    const ahead = this.#index.marker - (await this.#library.head());
    if (ahead < 0) return true;
    if (ahead === 0 && this.#checked) return false;
    this.#checked = true;
    if (ahead === 0 && this.#index.count() === clips) return false;
    this.#repairs = true;
    this.#clear();
    return true;
  }

  async #catchUpShortWay(): Promise<void> {
    const head = await this.#library.head();
    const way = head - this.#index.marker;
    if (way < 0 || way > SHORT_WAY) {
      this.catchUp().catch(() => undefined);
      throw new BehindError('The index is being caught up.');
    }
    while (this.#index.marker < head && (await this.#takeStep()));
  }

  /** Steps never run side by side. */
  #takeStep(): Promise<boolean> {
    this.#step ??= this.#stepAndTell().finally(() => {
      this.#step = undefined;
    });
    return this.#step;
  }

  async #stepAndTell(): Promise<boolean> {
    if (!(await catchUpOneStep(this.#index, this.#library))) return false;
    this.#forget();
    this.#head = await this.#library.head();
    this.#tell(this.#status);
    return true;
  }

  #clear(): void {
    this.#index.clear();
    this.#forget();
  }

  #forget(): void {
    this.#results.clear();
    this.#facets.clear();
  }

  /** Fields that the query does not filter by are counted at once, the others each without its own filters. */
  #valuesOf(query: Query, without: (field: FilterField) => Query): Facets['values'] {
    const own = FACETS.filter((field) => query.filters.some((filter) => filter.field === field));
    const others = FACETS.filter((field) => !own.includes(field));
    const of = (fields: ListedField[], asked: Query) => {
      const { terms, filters, nothing } = asked;
      const isAll = !nothing && terms.length + filters.length === 0;
      const among = isAll ? undefined : this.#resultOf(asked, 'clipped').ids;
      return this.#index.facets(fields, MOST_VALUES, among);
    };
    return Object.assign(of(others, query), ...own.map((field) => of([field], without(field))));
  }

  #resultOf(query: Query, order: SortOrder): Result {
    const key = JSON.stringify([order, query.terms, query.filters, query.nothing]);
    return kept(this.#results, key, () => ({
      ids: this.#index.find(query, order),
      days: this.#index.days(query, order),
    }));
  }
}

/** What was made for a key before, or is made now; of what was made before only the latest is kept. */
function kept<T>(made: Map<string, T>, key: string, make: () => T): T {
  const known = made.get(key);
  if (known) return known;
  const value = make();
  const [oldest] = made.keys();
  if (made.size >= KEPT && oldest !== undefined) made.delete(oldest);
  made.set(key, value);
  return value;
}

/** Lets what has come in meanwhile have its turn. */
function turn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
