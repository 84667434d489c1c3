import type { Clip, ReaderFields } from '../article/clip';
import { inTurns } from './in-turns';
import type { Edited, Patch } from './library';
import type { StoredClip } from './schema';
import type { Store, Writing } from './store';
import { tidyTags } from './tidy-tags';

/** Changes the reader's own fields. Clips that are not there, or that are so already, stay as they are. */
export async function edit(
  store: Store,
  ids: readonly number[],
  patch: Patch | ((clip: Clip) => Patch),
): Promise<Edited[]> {
  const patchOf = typeof patch === 'function' ? patch : () => patch;
  const editSome = (some: number[]) =>
    store.write(async (writing) => {
      const edits = await Promise.all(some.map((id) => editOne(writing, id, patchOf)));
      return edits.filter((edited) => edited !== undefined);
    });
  const parts = await inTurns([...new Set(ids)], editSome, (done) => undo(store, done));
  return parts.flat();
}

/** Takes edits back field by field; a field that has been changed again since stays as it is now. */
export async function undo(store: Store, edits: readonly Edited[]): Promise<Edited[]> {
  const editOf = new Map(edits.map((edited) => [edited.id, edited]));
  return edit(store, [...editOf.keys()], (clip) => {
    const { before = {}, after = {} } = editOf.get(clip.id) ?? {};
    return pick(before, (field) => field in before && isSame(clip[field], after[field]));
  });
}

async function editOne(
  { transaction, nextRevision, changed }: Writing,
  id: number,
  patchOf: (clip: Clip) => Patch,
): Promise<Edited | undefined> {
  const clips = transaction.objectStore('clips');
  const clip = await clips.get(id);
  if (!clip) return undefined;
  const edited = patched(clip, patchOf(clip));
  const isChanged = (field: keyof ReaderFields) => !isSame(clip[field], edited[field]);
  if (!FIELDS.some(isChanged)) return undefined;
  await clips.put({ ...edited, rev: nextRevision() });
  changed(id);
  return { id, before: pick(clip, isChanged), after: pick(edited, isChanged) };
}

function patched(clip: StoredClip, patch: Patch): StoredClip {
  const { readAt, note, ...edited } = clip;
  const read = 'readAt' in patch ? patch.readAt : readAt;
  const noted = 'note' in patch ? patch.note : note;
  return {
    ...edited,
    ...('tags' in patch && { tags: tidyTags(patch.tags ?? []) }),
    ...('starred' in patch && { starred: patch.starred ?? false }),
    ...('archived' in patch && { archived: patch.archived ?? false }),
    ...(read !== undefined && { readAt: read }),
    ...(noted !== undefined && { note: noted }),
  };
}

const FIELDS = ['tags', 'starred', 'archived', 'readAt', 'note'] as const satisfies (keyof ReaderFields)[];

/** Takes some of the reader's fields; one that is not there is named all the same, as `undefined`. */
function pick(fields: Patch, isWanted: (field: keyof ReaderFields) => boolean): Patch {
  return Object.fromEntries(FIELDS.filter(isWanted).map((field) => [field, fields[field]]));
}

function isSame(one: Patch[keyof Patch], other: Patch[keyof Patch]): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
