import type { Clip, ClipVersion } from '../article/clip';
import { reinsert as intoBody, stripAgain as outOfBody } from '../article/reinsert';
import type { Store } from './database/store';
import { recounted, summaryOf } from './versions/version';

/** Puts something that was taken out of an article back into its body. */
export function reinsert(store: Store, id: number, version: number, removal: number) {
  return changeBody(store, id, version, (body) => intoBody(body, removal));
}

/** Takes out again what was put back. */
export function stripAgain(store: Store, id: number, version: number, removal: number) {
  return changeBody(store, id, version, (body) => outOfBody(body, removal));
}

/**
 * Changes the current body of a clip in place. It stays the same version: the article is no other, and what undoes an
 * update must not undo this.
 *
 * @returns the clip as it is now; `undefined` where there is no such clip or its article has been updated meanwhile
 */
async function changeBody(
  store: Store,
  id: number,
  version: number,
  change: (body: ClipVersion) => ClipVersion,
): Promise<Clip | undefined> {
  return store.write(async ({ transaction, nextRevision, changed }) => {
    const clip = await transaction.objectStore('clips').get(id);
    const before = clip && (await transaction.objectStore('bodies').get([id, version]));
    if (!before || clip.version !== version) return undefined;
    const body = recounted(before, change(before));
    if (body === before) return clip;
    const { wordCount, readingMinutes } = body.metadata;
    const edited: Clip = {
      ...clip,
      ...{ wordCount, readingMinutes },
      ...summaryOf(body, body.contentHash),
      rev: nextRevision(),
    };
    await transaction.objectStore('bodies').put(body);
    await transaction.objectStore('clips').put(edited);
    changed(id);
    return edited;
  });
}
