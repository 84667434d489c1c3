import { fold } from './fold';
import { runsOf } from './tokens';

/** What a search asks for: all of it has to be true of a clip. */
export interface Query {
  terms: Term[];
  filters: Filter[];
  /** Something was typed of which nothing can be looked for: it finds no clip, where a query of nothing finds all. */
  nothing: boolean;
}

/** Words of the article. */
export interface Term {
  /** Folded, white space collapsed. */
  text: string;
  /** In quotes: the last word is a whole word, no beginning of one. */
  exact: boolean;
  not: boolean;
}

/** A prefix such as `site:`, by what it looks at. Values are folded, dates are ISO 8601 days, states are one of `STATES`. */
export interface Filter {
  field: FilterField;
  value: string;
  /** In quotes: of a site or an author the whole name, no part of it. */
  exact: boolean;
  not: boolean;
}

export type FilterField = 'site' | 'tag' | 'code' | 'author' | 'section' | 'lang' | 'before' | 'after' | 'is';

/** States that `is:` knows, each with its opposite where that has a name. */
export const STATES = ['unread', 'read', 'starred', 'archived', 'incomplete', 'tagged', 'noted'] as const;
export type ClipState = (typeof STATES)[number];

/**
 * A query that cannot be answered as it was meant, and why; the rest of it is answered all the same. `most` is how many
 * characters of it were read.
 */
export type QueryProblem =
  | { kind: 'too-long'; most: number }
  | { kind: 'no-words' }
  | { kind: 'no-date'; value: string }
  | { kind: 'no-state'; value: string };

/** Nobody types more; a pasted article is no query. In characters. */
export const LONGEST_QUERY = 400;
/** Words and filters. */
const MOST = 24;

const FIELDS: Record<string, FilterField> = {
  site: 'site',
  tag: 'tag',
  code: 'code',
  author: 'author',
  section: 'section',
  lang: 'lang',
  before: 'before',
  after: 'after',
  is: 'is',
};

/** `-` or nothing, a prefix or none, then a text in quotes or up to the next blank. */
const PIECE =
  /(?<not>[-－](?=\S))?(?:(?<field>\p{L}+)[:：](?=\S))?(?:["“”„＂](?<quoted>[^"“”„＂]*)["“”„＂]?|「(?<corner>[^」]*)」?|『(?<double>[^』]*)』?|(?<bare>[^\s"“”„＂「『]+))/gu;

/** A phrase or value that has not been closed is still being typed. */
const CLOSED = /["“”„＂」』]$/;

/**
 * Reads a query as it was typed: several words mean all of them, `"a phrase"`, `-not`, and the prefixes of `FilterField`.
 * Everything else is text, whatever it looks like; a text without a letter or digit asks for nothing.
 */
export function parseQuery(typed: string): Query & { problems: QueryProblem[] } {
  const query: Query = { terms: [], filters: [], nothing: false };
  const problems: QueryProblem[] = [];
  let read = typed.length > LONGEST_QUERY ? LONGEST_QUERY : undefined;
  for (const { 0: piece, index, groups = {} } of typed.slice(0, LONGEST_QUERY).matchAll(PIECE)) {
    const wish = readPiece(piece, groups);
    if (!wish) continue;
    if ('kind' in wish) problems.push(wish);
    else if (query.terms.length + query.filters.length === MOST) read = Math.min(read ?? index, index);
    else if ('field' in wish) query.filters.push(wish);
    else query.terms.push(wish);
  }
  if (read !== undefined) problems.push({ kind: 'too-long', most: read });
  query.nothing = typed.trim() !== '' && query.terms.length + query.filters.length === 0;
  if (query.nothing && problems.length === 0) problems.push({ kind: 'no-words' });
  return { ...query, problems };
}

/** What one piece of a query asks for; nothing where it has no letter or digit. */
function readPiece(
  piece: string,
  groups: Record<string, string | undefined>,
): Term | Filter | QueryProblem | undefined {
  const value = groups['quoted'] ?? groups['corner'] ?? groups['double'] ?? groups['bare'] ?? '';
  const not = groups['not'] !== undefined;
  const exact = groups['bare'] === undefined && CLOSED.test(piece);
  const name = groups['field'];
  const field = name === undefined ? undefined : FIELDS[name.toLowerCase()];
  if (field) return filterOf(field, value, { exact, not });
  // `eps:growth` is no prefix that we know, so it is text.
  return termOf(name === undefined ? value : `${name} ${value}`, { exact, not });
}

function termOf(value: string, how: Omit<Term, 'text'>): Term | undefined {
  const text = fold(value).replace(/\s+/g, ' ').trim();
  return runsOf(text).length > 0 ? { text, ...how } : undefined;
}

function filterOf(
  field: FilterField,
  typed: string,
  how: Pick<Filter, 'exact' | 'not'>,
): Filter | QueryProblem | undefined {
  const value = fold(typed).trim();
  if (value === '') return undefined;
  if (field === 'is') {
    const state = stateOf(value);
    return state ? { field, value: state, ...how } : { kind: 'no-state', value: typed };
  }
  if (field === 'before' || field === 'after') {
    const day = dayOf(value);
    return day ? { field, value: day, ...how } : { kind: 'no-date', value: typed };
  }
  return { field, value, ...how };
}

/** Whether a query lets every clip through. */
export function asksForEverything({ terms, filters, nothing }: Query): boolean {
  return !nothing && terms.length + filters.length === 0;
}

/** Fields of which a clip has to have one of the values asked for; states and times have to be true all together. */
const ALTERNATIVES: readonly FilterField[] = ['site', 'tag', 'code', 'author', 'section', 'lang'];

/**
 * Groups filters into what has to be true together, each a list of which one is enough: `site:a site:b -site:c` is a or b, and
 * not c.
 */
export function alternatives(filters: readonly Filter[]): Filter[][] {
  const groups = new Map<FilterField, Filter[]>();
  const alone: Filter[][] = [];
  for (const filter of filters) {
    if (filter.not || !ALTERNATIVES.includes(filter.field)) alone.push([filter]);
    else groups.set(filter.field, [...(groups.get(filter.field) ?? []), filter]);
  }
  return [...groups.values(), ...alone];
}

/** States by the words that people use for them, in both languages of the interface. */
const SYNONYMS: Record<string, ClipState> = {
  未读: 'unread',
  已读: 'read',
  星标: 'starred',
  star: 'starred',
  归档: 'archived',
  archive: 'archived',
  truncated: 'incomplete',
  不完整: 'incomplete',
  有标签: 'tagged',
  有笔记: 'noted',
};

function stateOf(value: string): ClipState | undefined {
  return (
    STATES.find((state) => state === value) ?? (Object.hasOwn(SYNONYMS, value) ? SYNONYMS[value] : undefined)
  );
}

/** `2026`, `2026-03`, `2026/3/5`, `20260305` → the first day that it means, ISO 8601. */
function dayOf(value: string): string | undefined {
  const parts = /^(\d{4})(?:[-/.年]?(\d{1,2})(?:[-/.月]?(\d{1,2})日?|月)?)?年?$/.exec(value);
  if (!parts) return undefined;
  const [, year = '', month = '1', day = '1'] = parts;
  const time = Date.UTC(Number(year), Number(month) - 1, Number(day));
  const iso = new Date(time).toISOString().slice(0, 10);
  const isReal = iso === `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isReal ? iso : undefined;
}
