import type { Clip } from '../../article/clip';
import { toIso } from '../../article/zoned-time';
import type { Cursor, Library } from '../library';
import { fold } from './fold';
import { listedOf } from './index-rows';
import { holds } from './occurrences';
import { type Filter, parseQuery, type Query, type State } from './query';
import type { SearchAnswer, SearchRequest } from './search';

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
  const ids: number[] = [];
  let complete = true;
  let after: Cursor | undefined;
  reading: do {
    signal.throwIfAborted();
    const clips = await library.list(STEP, after);
    for (const clip of clips) {
      if (!(await matches(clip, query, library))) continue;
      if (ids.length === offset + limit) {
        complete = false;
        break reading;
      }
      ids.push(clip.id);
    }
    const last = clips.length === STEP ? clips.at(-1) : undefined;
    after = last && { clippedAt: last.clippedAt, id: last.id };
  } while (after);
  return { ids: ids.slice(offset), total: ids.length, by: 'scan', complete, problems };
}

async function matches(clip: Clip, { terms, filters }: Query, library: Library): Promise<boolean> {
  if (!filters.every((filter) => isTrueOf(clip, filter) !== filter.not)) return false;
  if (terms.length === 0) return true;
  const about = [clip.source, clip.originalTitle, clip.note, ...clip.editors];
  const listed = [...listedOf(clip).map(([, value]) => value), ...clip.securities.map(({ name }) => name)];
  const known = fold([clip.title, ...about, ...listed].filter(Boolean).join('\n'));
  const open = terms.filter((term) => !holds(known, term));
  if (terms.some((term) => term.not && !open.includes(term))) return false;
  if (open.length === 0) return true;
  const text = fold((await library.body(clip.id))?.text ?? '');
  return open.every((term) => holds(text, term) !== term.not);
}

const STATES: Record<State, (clip: Clip) => boolean> = {
  unread: (clip) => clip.readAt === undefined,
  read: (clip) => clip.readAt !== undefined,
  starred: (clip) => clip.starred,
  archived: (clip) => clip.archived,
  'cut-off': (clip) => clip.truncated !== undefined,
  noted: (clip) => clip.note !== undefined,
  tagged: (clip) => clip.tags.length > 0,
};

/** Whether a filter is true of a clip, its `not` left aside; the same as `where.ts` says in SQL. */
function isTrueOf(clip: Clip, { field, value }: Filter): boolean {
  if (field === 'is') return STATES[value as State](clip);
  if (field === 'before' || field === 'after') {
    const time = clip.published ? toIso(clip.published) : clip.clippedAt;
    return field === 'before' ? time < value : time >= value;
  }
  const values = listedOf(clip).flatMap(([of, text]) => (of === field ? [fold(text)] : []));
  if (field === 'site' || field === 'author') return values.some((text) => text.includes(value));
  return values.some((text) => (field === 'code' ? text.startsWith(value) : text === value));
}
