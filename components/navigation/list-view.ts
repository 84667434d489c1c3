import {
  asksForEverything,
  type Filter,
  type FilterField,
  parseQuery,
  type QueryProblem,
  type Term,
} from '@/utils/library/search/query';
import type { SortOrder } from '@/utils/library/search/search';

/** A filter that was chosen rather than typed; the value as it is shown. */
export type ChosenFilter = Pick<Filter, 'field' | 'value' | 'not'>;

/** What a list shows: what is typed in its search box, the filters chosen beside it, and its order. */
export interface ListView {
  query: string;
  filters: ChosenFilter[];
  /** The order chosen; without one, what is found by words is by relevance and everything else by time of clipping. */
  order?: SortOrder;
}

export const EVERYTHING: ListView = { query: '', filters: [] };

/** Quotes that the query language knows, of which a value holds one pair at most. */
const QUOTES = [
  ['"', '"'],
  ['「', '」'],
  ['『', '』'],
] as const;
const ANY_QUOTE = /["“”„＂]/;

/** The whole of a view as one query, filters first: of what is too long the end is cut off. */
export function queryOf({ query, filters }: ListView): string {
  return [...filters.map(written), query.trim()].filter(Boolean).join(' ');
}

function written({ field, value, not }: ChosenFilter): string {
  const [open, close] =
    QUOTES.find(([, end]) => (end === '"' ? !ANY_QUOTE.test(value) : !value.includes(end))) ?? QUOTES[0];
  return `${not ? '-' : ''}${field}:${open}${value}${close}`;
}

/** Whether a view leaves anything out. */
export function isNarrowed(view: ListView): boolean {
  return !asksForEverything(parseQuery(queryOf(view)));
}

export function orderOf(view: ListView): SortOrder {
  return view.order ?? (wordsOf(view).length > 0 ? 'relevance' : 'clipped');
}

/** The words that are looked for in the texts, to be marked there. */
export function wordsOf({ query }: Pick<ListView, 'query'>): Term[] {
  return parseQuery(query).terms.filter(({ not }) => !not);
}

export function problemsOf(view: ListView): QueryProblem[] {
  return parseQuery(queryOf(view)).problems;
}

/** How a value stands in a view. */
export type FacetState = 'off' | 'on' | 'excluded';

export function stateOf({ filters }: ListView, field: FilterField, value: string): FacetState {
  const found = filters.find((filter) => filter.field === field && filter.value === value);
  return found ? (found.not ? 'excluded' : 'on') : 'off';
}

/** Of these only one can be true. */
const OPPOSITES: Record<string, string> = { unread: 'read', read: 'unread' };

/** Chooses a value; chosen already, excludes it; excluded, lets go of it. */
export function pressed(view: ListView, field: FilterField, value: string): ListView {
  const state = stateOf(view, field, value);
  const others = view.filters.filter(
    (filter) =>
      filter.field !== field ||
      (filter.value !== value && !(field === 'is' && filter.value === OPPOSITES[value])),
  );
  if (state === 'excluded') return { ...view, filters: others };
  return { ...view, filters: [...others, { field, value, not: state === 'on' }] };
}

/** Takes one filter off. */
export function without(view: ListView, filter: ChosenFilter): ListView {
  return { ...view, filters: view.filters.filter((other) => other !== filter) };
}

/** A stretch of time: from the first day on, and before the last; ISO 8601 days. */
export interface TimeRange {
  after?: string | undefined;
  before?: string | undefined;
}

export function rangeOf({ filters }: ListView): TimeRange {
  const of = (field: FilterField) => filters.find((filter) => filter.field === field && !filter.not)?.value;
  return { after: of('after'), before: of('before') };
}

/** Narrows a view to a stretch of time, in the place of any other. */
export function inRange(view: ListView, { after, before }: TimeRange): ListView {
  const others = view.filters.filter(({ field }) => field !== 'after' && field !== 'before');
  const bound = (field: 'after' | 'before', value: string | undefined) =>
    value === undefined ? [] : [{ field, value, not: false }];
  return { ...view, filters: [...others, ...bound('after', after), ...bound('before', before)] };
}

/** The one security that a view is about, as it was typed or chosen. */
export function securityOf(view: ListView): string | undefined {
  const { terms, filters } = parseQuery(queryOf(view));
  const codes = filters.filter(({ field }) => field === 'code');
  const [code] = codes;
  return terms.length === 0 && codes.length === 1 && code && !code.not ? code.value : undefined;
}
