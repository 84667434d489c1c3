import type { Clip, ClipVersion } from '../../article/clip';
import { asClipped, reinsertAsBefore } from '../../article/reinsert';
import type { Writing } from '../database/store';
import type { SaveResult } from '../library';
import { changesBetween } from './compare';
import { keptFields, recounted, summaryOf } from './version';

/** An article made ready to be a version of a clip. */
export type Version = Omit<ClipVersion, 'id' | 'version' | 'savedAt'>;

/** A clip with its current body, where the store has not lost that. */
export interface Saved {
  clip: Clip;
  body: ClipVersion | undefined;
}

/** Keeps a version as a new clip. */
export function addClip(
  { transaction, nextId, nextRevision, changed }: Writing,
  version: Version,
  now: string,
): SaveResult {
  const { metadata, contentHash } = version;
  const id = nextId();
  const clip: Clip = {
    ...metadata,
    ...summaryOf(version, contentHash),
    ...{ id, tags: [], starred: false, archived: false },
    ...{ rev: nextRevision(), version: 1, clippedAt: now },
  };
  const body: ClipVersion = { id, version: 1, savedAt: now, ...version };
  // Not waited for: should one fail, so does the transaction.
  transaction
    .objectStore('clips')
    .add(clip)
    .catch(() => undefined);
  transaction
    .objectStore('bodies')
    .add(body)
    .catch(() => undefined);
  changed(id, 1);
  return { kind: 'saved', clip };
}

/**
 * Keeps a version as the clip's next one, if a reader would call anything in it new: what was put back is no change, and what
 * comes to a link without a text is all of it.
 */
export async function updateClip(
  writing: Writing,
  saved: Saved,
  version: Version,
  now: string,
): Promise<SaveResult> {
  const { clip, body } = saved;
  if (clip.pending) return { kind: 'saved', clip: await nextVersion(writing, saved, version, now) };
  const changes = changesBetween({ metadata: clip, text: body ? asClipped(body).text : '' }, version);
  const isWholeNow = clip.truncated && !version.metadata.truncated;
  if (changes.length === 0 && !isWholeNow) return { kind: 'unchanged', clip };
  const updated = await nextVersion(writing, saved, version, now);
  return { kind: 'updated', clip: updated, changes };
}

/** Keeps a version as the clip's next one, with what the reader had put back into the one before. */
export async function nextVersion(
  { transaction, nextRevision, changed }: Writing,
  { clip: existing, body: before }: Saved,
  next: Version,
  now: string,
): Promise<Clip> {
  const body = before ? recounted(next, reinsertAsBefore(before, next)) : next;
  const { metadata, contentHash } = body;
  const { id } = existing;
  const version = existing.version + 1;
  const clip: Clip = {
    ...metadata,
    ...summaryOf(body, contentHash),
    ...keptFields(existing),
    ...{ rev: nextRevision(), version, updatedAt: now },
  };
  await transaction.objectStore('clips').put(clip);
  await transaction.objectStore('bodies').put({ id, version, savedAt: now, ...body });
  changed(id);
  return clip;
}
