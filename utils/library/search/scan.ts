import type { Clip } from '../../article/clip';
import { toIso } from '../../article/zoned-time';
import type { Cursor, Library } from '../library';
import { countByDay } from './days';
import { fold } from './fold';
import { foldedTexts, listedOf } from './index-rows';
import { holds } from './occurrences';
import {
  alternatives,
  asksForEverything,
  type ClipState,
  type Filter,
  parseQuery,
  type Query,
} from './query';
import type { SearchAnswer, SearchRequest } from './search';
import { textOfClip } from './text-of-clip';
import { wholeClip } from './whole-clip';

/** So many clips are read at a time. */
const STEP = 100;

/**
 * Searches without an index: reads the library from the newest clip back until there is enough, or to its end. Bodies are only
 * read of clips that the filters let through and whose other words do not decide it.
 *
 * @param signal stops it
 */
export async function scan(
  library: Library,
  { query: typed, offset, limit }: SearchRequest,
  signal: AbortSignal,
): Promise<SearchAnswer> {
  const { problems, ...query } = parseQuery(typed);
  const enough = offset + limit;
  const all: Clip[] = [];
  let after: Cursor | undefined;
  do {
    signal.throwIfAborted();
    const clips = await library.list(STEP, after);
    const found = await Promise.all(clips.map((clip) => matches(wholeClip(clip), query, library)));
    all.push(...clips.filter((_, at) => found[at]));
    const last = clips.length === STEP ? clips.at(-1) : undefined;
    after = last && { clippedAt: last.clippedAt, id: last.id };
  } while (after && all.length <= enough && !query.nothing);
  signal.throwIfAborted();
  const everything = asksForEverything(query);
  return {
    ids: all.slice(offset, enough).map(({ id }) => id),
    total: everything ? await library.count() : Math.min(all.length, enough),
    days: countByDay(all.slice(0, enough).map(({ clippedAt }) => clippedAt)),
    by: 'scan',
    complete: everything || all.length <= enough,
    problems,
  };
}

async function matches(clip: Clip, query: Query, library: Library): Promise<boolean> {
  const { terms, filters, nothing } = query;
  const isMet = (filter: Filter) => isTrueOf(clip, filter) !== filter.not;
  if (nothing || !alternatives(filters).every((some) => some.some(isMet))) return false;
  if (terms.length === 0) return true;
  const { title, about } = foldedTexts(clip, '');
  const open = terms.filter((term) => !holds(title, term) && !holds(about, term));
  if (terms.some((term) => term.not && !open.includes(term))) return false;
  if (open.length === 0) return true;
  const text = fold(await textOfClip(library, clip.id));
  return open.every((term) => holds(text, term) !== term.not);
}

const STATES: Record<ClipState, (clip: Clip) => boolean> = {
  unread: (clip) => clip.readAt === undefined,
  read: (clip) => clip.readAt !== undefined,
  starred: (clip) => clip.starred,
  archived: (clip) => clip.archived,
  incomplete: (clip) => clip.truncated !== undefined,
  noted: (clip) => clip.note !== undefined,
  tagged: (clip) => clip.tags.length > 0,
};

/** Whether a filter is true of a clip, its `not` left aside; the same as `where.ts` says in SQL. */
function isTrueOf(clip: Clip, { field, value, exact }: Filter): boolean {
  if (field === 'is') return STATES[value as ClipState](clip);
  if (field === 'before' || field === 'after') {
    const time = clip.published ? toIso(clip.published) : clip.clippedAt;
    return field === 'before' ? time < value : time >= value;
  }
  const values = listedOf(clip).flatMap(([of, text]) => (of === field ? [fold(text)] : []));
  if (exact) return values.includes(value);
  if (field === 'site' || field === 'author') return values.some((text) => text.includes(value));
  return values.some((text) => (field === 'code' ? text.startsWith(value) : text === value));
}
