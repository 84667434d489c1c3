import type { ReaderFields } from '../article/clip';
import type { StoredClip } from './schema';
import type { Store } from './store';

/** Fields to set; `undefined` takes a field away. */
export type Patch = { [K in keyof ReaderFields]?: ReaderFields[K] | undefined };

/** Changes the reader's own fields. Clips that are not there, or that are so already, stay as they are. */
export async function edit(store: Store, ids: number[], patch: Patch): Promise<void> {
  await store.write(async ({ transaction, nextRevision, changed }) => {
    const clips = transaction.objectStore('clips');
    const change = async (id: number) => {
      const clip = await clips.get(id);
      if (!clip) return;
      const edited = patched(clip, patch);
      if (isSame(clip, edited)) return;
      await clips.put({ ...edited, rev: nextRevision() });
      changed(id);
    };
    await Promise.all([...new Set(ids)].map(change));
  });
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

/** One spelling for a tag: without spaces around it or doubled in it, and each tag once. */
function tidyTags(tags: string[]): string[] {
  const tidy = tags.map((tag) => tag.normalize('NFC').replace(/\s+/gu, ' ').trim());
  return [...new Set(tidy)].filter((tag) => tag !== '');
}

function isSame(before: StoredClip, after: StoredClip): boolean {
  return (
    before.starred === after.starred &&
    before.archived === after.archived &&
    before.readAt === after.readAt &&
    before.note === after.note &&
    before.tags.length === after.tags.length &&
    before.tags.every((tag, at) => tag === after.tags[at])
  );
}
