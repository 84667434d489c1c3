import type { Clip, ReaderFields } from '../article/clip';
import { inBatches } from './database/in-batches';
import type { Store, Writing } from './database/store';
import type { Edited, ReaderFieldsPatch } from './library';
import { changedFields, isSame, patched, pick } from './reader-fields';

/** Changes the reader's own fields. Clips that are not there, or that are so already, stay as they are. */
export async function edit(
  store: Store,
  ids: readonly number[],
  patch: ReaderFieldsPatch | ((clip: Clip) => ReaderFieldsPatch),
): Promise<Edited[]> {
  const patchOf = typeof patch === 'function' ? patch : () => patch;
  const editSome = (some: number[]) =>
    store.write(async (writing) => {
      const edits = await Promise.all(some.map((id) => editOne(writing, id, patchOf)));
      return edits.filter((edited) => edited !== undefined);
    });
  const parts = await inBatches([...new Set(ids)], editSome, (done) => undo(store, done));
  return parts.flat();
}

/** Takes edits back field by field; a field that has been changed again since stays as it is now. */
export async function undo(store: Store, edits: readonly Edited[]): Promise<Edited[]> {
  const editOf = new Map(edits.map((edited) => [edited.id, edited]));
  return edit(store, [...editOf.keys()], (clip) => {
    const { before = {}, after = {} } = editOf.get(clip.id) ?? {};
    const fields = Object.keys(before) as (keyof ReaderFields)[];
    const unchanged = fields.filter((field) => isSame(clip[field], after[field]));
    return pick(before, unchanged);
  });
}

async function editOne(
  { transaction, nextRevision, changed }: Writing,
  id: number,
  patchOf: (clip: Clip) => ReaderFieldsPatch,
): Promise<Edited | undefined> {
  const clips = transaction.objectStore('clips');
  const clip = await clips.get(id);
  if (!clip) return undefined;
  const edited = patched(clip, patchOf(clip));
  const fields = changedFields(clip, edited);
  if (fields.length === 0) return undefined;
  await clips.put({ ...edited, rev: nextRevision() });
  changed(id);
  return { id, before: pick(clip, fields), after: pick(edited, fields) };
}
