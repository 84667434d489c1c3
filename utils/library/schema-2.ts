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

  const clips = transaction.objectStore('clips');
  clips.createIndex('published', 'published.instant');
  clips.createIndex('site', 'site');
  clips.createIndex('tags', 'tags', { multiEntry: true });
  clips.createIndex('symbols', 'symbols', { multiEntry: true });
  clips.createIndex('rev', 'rev', { unique: true });
  (db as unknown as IDBPDatabase<Schema1>).deleteObjectStore('texts');
  const counters = transaction.objectStore('counters');
  await counters.put(converted, 'revision');
  await counters.put(converted, 'clips');
}

/** Converts clip by clip, never holding more than one text. Returns how many there were. */
async function convert(transaction: UpgradeTransaction): Promise<number> {
  const before = transaction as unknown as IDBPTransaction<Schema1, ('clips' | 'texts')[], 'versionchange'>;
  const texts = before.objectStore('texts');
  const bodies = transaction.objectStore('bodies');
  const clips = transaction.objectStore('clips');
  let rev = 0;
  for await (const { value: clip } of before.objectStore('clips')) {
    rev += 1;
    const text = await texts.get(clip.id);
    await clips.put(clip2(clip, text, rev));
    if (text) await bodies.put(body2(clip, text));
  }
  return rev;
}

function clip2(clip: Clip1, text: Text1 | undefined, rev: number): StoredClip {
  return {
    ...metadataOf(clip),
    ...summaryOf(clip, text ?? { html: '', text: '', removed: [] }, clip.contentHash),
    ...keptFields(clip),
    ...{ rev, version: 1 },
  };
}

function body2(clip: Clip1, { id, html, text, removed }: Text1): StoredBody {
  const { clippedAt: savedAt, contentHash } = clip;
  return { id, version: 1, savedAt, metadata: metadataOf(clip), contentHash, html, text, removed };
}
