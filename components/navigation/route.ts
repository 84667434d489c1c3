import type { FilterField } from '@/utils/library/search/query';
import type { SortOrder } from '@/utils/library/search/search';
import { type ChosenFilter, EVERYTHING, type ListView } from './list-view';

/**
 * What a page with a list shows, held in its address so that back, forward and bookmarks work. A clip is opened from a list,
 * and its address has both.
 */
export type Route =
  | { view: 'list'; list: ListView }
  | { view: 'clip'; id: number; list: ListView }
  | { view: 'settings' }
  | { view: 'import' };

const FIELDS: readonly FilterField[] = [
  ...['is', 'site', 'section', 'tag', 'code', 'author', 'lang', 'after', 'before'],
] as FilterField[];
const ORDERS: readonly SortOrder[] = ['relevance', 'clipped', 'published', 'title', 'site', 'length'];
/** Before the name of a filter that excludes. */
const NOT = '-';

/**
 * Reads `#/clip/ID`, `#settings` and `#import`; anything else is the list. Behind a `?` stand query (`q`), order (`sort`) and filters
 * (`site`, `-site`, `is`, …). What is not known there is left out.
 */
export function parseRoute(hash: string): Route {
  if (hash === '#settings') return { view: 'settings' };
  if (hash === '#import') return { view: 'import' };
  const [path = '', search] = splitOnce(hash, '?');
  const list = parseList(search);
  const id = Number(/^#\/clip\/(\d{1,15})$/.exec(path)?.[1]);
  return Number.isSafeInteger(id) ? { view: 'clip', id, list } : { view: 'list', list };
}

/** The list that a route shows, or would open a clip from: everything beside a page without one. */
export function listOf(route: Route): ListView {
  return route.view === 'list' || route.view === 'clip' ? route.list : EVERYTHING;
}

/** Writes a route as the fragment of an address, `#` included. */
export function formatRoute(route: Route): string {
  if (route.view === 'settings' || route.view === 'import') return `#${route.view}`;
  const search = formatList(route.list);
  const path = route.view === 'clip' ? `#/clip/${route.id}` : '#/';
  return search === '' ? path : `${path}?${search}`;
}

function parseList(search: string): ListView {
  if (search === '') return EVERYTHING;
  const given = new URLSearchParams(search);
  const order = ORDERS.find((known) => known === given.get('sort'));
  const filters = [...given].flatMap(([name, value]): ChosenFilter[] => {
    const not = name.startsWith(NOT);
    const field = FIELDS.find((known) => known === (not ? name.slice(NOT.length) : name));
    return field && value.trim() !== '' ? [{ field, value, not }] : [];
  });
  return { query: given.get('q') ?? '', filters, ...(order && { order }) };
}

function formatList({ query, filters, order }: ListView): string {
  const search = new URLSearchParams();
  if (query !== '') search.append('q', query);
  for (const { field, value, not } of filters) search.append(not ? NOT + field : field, value);
  if (order) search.append('sort', order);
  return search.toString();
}

function splitOnce(text: string, at: string): [string, string] {
  const place = text.indexOf(at);
  return place < 0 ? [text, ''] : [text.slice(0, place), text.slice(place + 1)];
}
