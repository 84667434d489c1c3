import type { Clip } from '../article/clip';
import { BATCH_SIZE, inBatches } from './database/in-batches';
import type { Store } from './database/store';
import type { UndeleteResult } from './library';

/** Deletes clips. Their bodies stay until the tombstones are purged, so that a delete writes little. */
export async function deleteClips(store: Store, ids: readonly number[]): Promise<void> {
  const deletedAt = store.now();
  const removeOnce = (some: number[]) => deleteSome(store, some, deletedAt);
  await inBatches([...new Set(ids)], removeOnce, (deleted) => undeleteClips(store, deleted));
}

/** @returns those that were there */
async function deleteSome(store: Store, ids: number[], deletedAt: string): Promise<number[]> {
  return store.write(async ({ transaction, nextRevision, changed }) => {
    const clips = transaction.objectStore('clips');
    const tombstones = transaction.objectStore('tombstones');
    const deleted: number[] = [];
    const bury = async (id: number) => {
      const clip = await clips.get(id);
      if (!clip) return;
      await clips.delete(id);
      await tombstones.put({ id, rev: nextRevision(), deletedAt, clip });
      changed(id, -1);
      deleted.push(id);
    };
    await Promise.all(ids.map(bury));
    return deleted;
  });
}

/** Puts deleted clips back as they were, under a new revision each. Of two with one address the first named wins. */
export async function undeleteClips(store: Store, ids: readonly number[]): Promise<UndeleteResult> {
  const restoreOnce = (some: number[]) => undeleteSome(store, some);
  const parts = await inBatches([...new Set(ids)], restoreOnce, ({ undeleted }) =>
    deleteClips(store, undeleted),
  );
  return {
    undeleted: parts.flatMap(({ undeleted }) => undeleted),
    addressInUse: parts.flatMap(({ addressInUse }) => addressInUse),
  };
}

async function undeleteSome(store: Store, ids: number[]): Promise<UndeleteResult> {
  return store.write(async ({ transaction, nextRevision, changed }) => {
    const clips = transaction.objectStore('clips');
    const tombstones = transaction.objectStore('tombstones');
    const find = async (id: number) => {
      const clip = (await tombstones.get(id))?.clip;
      const holder = clip && (await clips.index('canonicalUrl').getKey(clip.canonicalUrl));
      return { id, clip, isTaken: holder !== undefined };
    };
    const undelete = async (clip: Clip) => {
      await tombstones.delete(clip.id);
      await clips.put({ ...clip, rev: nextRevision() });
      changed(clip.id, 1);
    };
    const free = new Map<string, Clip>();
    const addressInUse: number[] = [];
    for (const { id, clip, isTaken } of await Promise.all(ids.map(find))) {
      if (!clip) continue;
      if (isTaken || free.has(clip.canonicalUrl)) addressInUse.push(id);
      else free.set(clip.canonicalUrl, clip);
    }
    await Promise.all(Array.from(free.values(), undelete));
    return { undeleted: Array.from(free.values(), ({ id }) => id), addressInUse };
  });
}

/**
 * Forgets clips deleted before a time (ISO 8601, UTC), with their bodies. What is left of a tombstone says only that
 * the clip is gone, so that search and sync still learn of it.
 *
 * @returns how many were forgotten
 */
export async function purge(store: Store, before: string): Promise<number> {
  let purged = 0;
  for (;;) {
    const batch = await purgeSome(store, before);
    purged += batch;
    if (batch < BATCH_SIZE) return purged;
  }
}

async function purgeSome(store: Store, before: string): Promise<number> {
  return store.write(async ({ transaction }) => {
    const tombstones = transaction.objectStore('tombstones');
    const bodies = transaction.objectStore('bodies');
    const old = IDBKeyRange.upperBound([before], true);
    const batch = await tombstones.index('restorable').getAll(old, BATCH_SIZE);
    await Promise.all(
      batch.map(async ({ id, rev, deletedAt }) => {
        await tombstones.put({ id, rev, deletedAt });
        await bodies.delete(IDBKeyRange.bound([id, 0], [id, Number.POSITIVE_INFINITY]));
      }),
    );
    return batch.length;
  });
}
