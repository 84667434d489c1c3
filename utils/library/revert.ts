import type { Clip } from '../article/clip';
import type { Store } from './database/store';
import { keptFields, summaryOf } from './versions/version';

/**
 * Takes the last update of a clip back; the reader's own fields stay as they are.
 *
 * @returns the clip as it is now; `undefined` where there is no such clip or nothing to go back to
 */
export async function revert(store: Store, id: number): Promise<Clip | undefined> {
  return store.write(async ({ transaction, nextRevision, changed }) => {
    const clips = transaction.objectStore('clips');
    const bodies = transaction.objectStore('bodies');
    const clip = await clips.get(id);
    const body = clip && (await bodies.get([id, clip.version - 1]));
    if (!body) return undefined;
    const { metadata, version, savedAt, contentHash } = body;
    const reverted: Clip = {
      ...metadata,
      ...summaryOf(body, contentHash),
      ...keptFields(clip),
      ...{ rev: nextRevision(), version },
      ...(version > 1 && { updatedAt: savedAt }),
    };
    await clips.put(reverted);
    await bodies.delete([id, clip.version]);
    changed(id);
    return reverted;
  });
}
