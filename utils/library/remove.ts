import type { RestoreOutcome } from './library';
import type { Store } from './store';

/** Deletes clips. Their bodies stay until the tombstones are purged, so that a delete writes little. */
export async function remove(store: Store, ids: number[]): Promise<void> {
  await store.write(async ({ transaction, nextRevision, changed }) => {
    const clips = transaction.objectStore('clips');
    const tombstones = transaction.objectStore('tombstones');
    const deletedAt = store.now();
    const bury = async (id: number) => {
      const clip = await clips.get(id);
      if (!clip) return;
      await clips.delete(id);
      await tombstones.put({ id, rev: nextRevision(), deletedAt, clip });
      changed(id, -1);
    };
    await Promise.all([...new Set(ids)].map(bury));
  });
}

/** Puts deleted clips back as they were, one after the other: two of them may have the same address. */
export async function restore(store: Store, ids: number[]): Promise<RestoreOutcome> {
  return store.write(async ({ transaction, nextRevision, changed }) => {
    const clips = transaction.objectStore('clips');
    const tombstones = transaction.objectStore('tombstones');
    const outcome: RestoreOutcome = { restored: [], taken: [] };
    for (const id of new Set(ids)) {
      const clip = (await tombstones.get(id))?.clip;
      if (!clip) continue;
      if ((await clips.index('canonicalUrl').getKey(clip.canonicalUrl)) !== undefined) {
        outcome.taken.push(id);
        continue;
      }
      await tombstones.delete(id);
      await clips.put({ ...clip, rev: nextRevision() });
      changed(id, 1);
      outcome.restored.push(id);
    }
    return outcome;
  });
}

/** So many at a time, so that other pages get their turn. */
const PURGED_AT_ONCE = 200;

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
    if (batch < PURGED_AT_ONCE) return purged;
  }
}

async function purgeSome(store: Store, before: string): Promise<number> {
  return store.write(async ({ transaction }) => {
    const tombstones = transaction.objectStore('tombstones');
    const bodies = transaction.objectStore('bodies');
    const old = IDBKeyRange.upperBound([before], true);
    const batch = await tombstones.index('restorable').getAll(old, PURGED_AT_ONCE);
    await Promise.all(
      batch.map(async ({ id, rev, deletedAt }) => {
        await tombstones.put({ id, rev, deletedAt });
        await bodies.delete(IDBKeyRange.bound([id, 0], [id, Number.POSITIVE_INFINITY]));
      }),
    );
    return batch.length;
  });
}
