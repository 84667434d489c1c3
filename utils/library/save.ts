import type { Draft } from '../article/article';
import type { Change } from '../article/change';
import { changesBetween } from './compare';
import type { SaveOutcome } from './library';
import { asClip, type StoredBody, type StoredClip } from './schema';
import type { Store, Writing } from './store';
import { hashOf, keptFields, metadataOf, summaryOf } from './version';

/** A draft made ready before the transaction. */
type Version = Omit<StoredBody, 'id' | 'version' | 'savedAt'>;

/**
 * Saves a draft: as a new clip, as the next version of the clip with the same address, or not at all where it says
 * nothing new. Transactions of all pages follow each other, so two saves at once are a save and a repetition.
 */
export async function save(store: Store, draft: Draft): Promise<SaveOutcome> {
  const { html, text, removed } = draft;
  const version: Version = {
    metadata: metadataOf(draft),
    ...{ html, text, removed },
    contentHash: await hashOf(text),
  };
  return store.write(async (writing) => {
    const clips = writing.transaction.objectStore('clips');
    const existing = await clips.index('canonicalUrl').get(draft.canonicalUrl);
    if (!existing) return { kind: 'saved', clip: asClip(await add(writing, version, store.now())) };
    const body = await writing.transaction.objectStore('bodies').get([existing.id, existing.version]);
    const changes = changesToKeep(existing, body, version);
    if (!changes) return { kind: 'unchanged', clip: asClip(existing) };
    const clip = await replace(writing, existing, version, store.now());
    return { kind: 'updated', clip: asClip(clip), changes };
  });
}

/** What is new in a version, or `undefined` where the stored one stays: it is the same, or there is more of it. */
function changesToKeep(
  existing: StoredClip,
  body: StoredBody | undefined,
  version: Version,
): Change[] | undefined {
  const { metadata } = version;
  const isLess =
    metadata.truncated && (!existing.truncated || metadata.wordCount < existing.wordCount) && body;
  if (isLess) return undefined;
  const changes = changesBetween({ metadata: existing, text: body?.text ?? '' }, version);
  const isWholeNow = existing.truncated && !metadata.truncated;
  return changes.length > 0 || isWholeNow ? changes : undefined;
}

async function add(
  { transaction, nextRevision, changed }: Writing,
  version: Version,
  now: string,
): Promise<StoredClip> {
  const { metadata, contentHash } = version;
  const clip = {
    ...metadata,
    ...summaryOf(metadata, version, contentHash),
    ...{ tags: [], starred: false, archived: false },
    ...{ rev: nextRevision(), version: 1, clippedAt: now },
  };
  // The store gives the id, so that none is ever given twice.
  const id = await transaction.objectStore('clips').add(clip as unknown as StoredClip);
  await transaction.objectStore('bodies').add({ id, version: 1, savedAt: now, ...version });
  changed(id, 1);
  return { ...clip, id };
}

async function replace(
  { transaction, nextRevision, changed }: Writing,
  existing: StoredClip,
  body: Version,
  now: string,
): Promise<StoredClip> {
  const { metadata, contentHash } = body;
  const { id } = existing;
  const version = existing.version + 1;
  const clip: StoredClip = {
    ...metadata,
    ...summaryOf(metadata, body, contentHash),
    ...keptFields(existing),
    ...{ rev: nextRevision(), version, updatedAt: now },
  };
  await transaction.objectStore('clips').put(clip);
  await transaction.objectStore('bodies').put({ id, version, savedAt: now, ...body });
  changed(id);
  return clip;
}
