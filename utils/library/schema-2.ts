import type { IDBPDatabase, IDBPTransaction } from 'idb';
import type { Database, StoredBody, StoredClip, UpgradeTransaction } from './schema';
import type { Clip1, Schema1, Text1 } from './schema-1';
import { keptFields, metadataOf, summaryOf } from './version';

/**
 * Adds versions, revisions, tombstones and counters. Each clip of the first layout becomes its own version 1 and takes
 * a revision in the order of its id, so that search and sync find all of them from the start.
 */
export async function toSchema2(db: Database, transaction: UpgradeTransaction): Promise<void> {
  db.createObjectStore('bodies', { keyPath: ['id', 'version'] });
  const tombstones = db.createObjectStore('tombstones', { keyPath: 'id' });
  tombstones.createIndex('rev', 'rev', { unique: true });
  tombstones.createIndex('restorable', ['deletedAt', 'clip.id']);
  db.createObjectStore('counters');

  const converted = await convert(transaction);

  // Some of these indexes are those of this layout only.
  const clips = transaction.objectStore('clips') as unknown as IDBObjectStore;
  clips.createIndex('published', 'published.instant');
  clips.createIndex('site', 'site');
  clips.createIndex('tags', 'tags', { multiEntry: true });
  clips.createIndex('symbols', 'symbols', { multiEntry: true });
  clips.createIndex('rev', 'rev', { unique: true });
  (db as unknown as IDBPDatabase<Schema1>).deleteObjectStore('texts');
  await transaction.objectStore('counters').put({ rev: converted, clips: converted }, 'library');
}

/** So many texts are held at a time. */
const BATCH = 50;

/** Returns how many clips there were. */
async function convert(transaction: UpgradeTransaction): Promise<number> {
  const before = transaction as unknown as IDBPTransaction<Schema1, ('clips' | 'texts')[], 'versionchange'>;
  const bodies = transaction.objectStore('bodies');
  const clips = transaction.objectStore('clips');
  let rev = 0;
  let lastId = 0;
  for (;;) {
    const batch = await before.objectStore('clips').getAll(IDBKeyRange.lowerBound(lastId, true), BATCH);
    const last = batch[batch.length - 1];
    if (!last) return rev;
    const texts = await before.objectStore('texts').getAll(IDBKeyRange.bound(lastId, last.id, true));
    const textOf = new Map(texts.map((text) => [text.id, text]));
    const convertOne = async (clip: Clip1, at: number) => {
      const text = textOf.get(clip.id);
      await clips.put(clip2(clip, text, rev + at + 1));
      if (text) await bodies.put(body2(clip, text));
    };
    await Promise.all(batch.map(convertOne));
    rev += batch.length;
    lastId = last.id;
  }
}

function clip2(clip: Clip1, text: Text1 | undefined, rev: number): StoredClip {
  return {
    ...metadataOf(clip),
    ...summaryOf(text ?? { html: '', text: '', stripped: [] }, clip.contentHash),
    ...keptFields(clip),
    ...{ rev, version: 1 },
  };
}

function body2(clip: Clip1, { id, html, text, stripped }: Text1): StoredBody {
  const { clippedAt: savedAt, contentHash } = clip;
  return { id, version: 1, savedAt, metadata: metadataOf(clip), contentHash, html, text, stripped };
}
