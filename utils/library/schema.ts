import type { DBSchema, IDBPDatabase, IDBPTransaction } from 'idb';
import type { Clip } from '../article/clip';
import type { ClipVersion } from '../article/clip-record';
import { toSchema1 } from './schema-1';
import { toSchema2 } from './schema-2';
import { toSchema3 } from './schema-3';
import { toSchema4 } from './schema-4';

/** A clip as stored. */
export interface StoredClip extends Clip {
  /** Of clips saved before the fourth layout, for an index that is gone. */
  symbols?: string[];
}

/** A version as stored. */
export type StoredBody = ClipVersion;

/** What a delete leaves. With `clip` (and the bodies, which stay where they are) it can be put back; purged, not. */
export interface Tombstone {
  id: number;
  rev: number;
  /** ISO 8601, UTC. */
  deletedAt: string;
  clip?: StoredClip;
}

export interface Counters {
  /** The last revision number given out. */
  rev: number;
  /** How many clips there are: IndexedDB's own `count()` takes half a second at 50,000 records. */
  clips: number;
  /** The last id given to a clip; absent until the first save after an update from a version that let the store give them. */
  lastId?: number;
}

/** The database. Clips and bodies are apart so that no list ever loads a body. */
export interface LibrarySchema extends DBSchema {
  clips: {
    key: number;
    value: StoredClip;
    indexes: {
      canonicalUrl: string;
      url: string;
      clippedAt: [clippedAt: string, id: number];
      tags: string;
      rev: number;
    };
  };
  bodies: { key: [id: number, version: number]; value: StoredBody };
  tombstones: {
    key: number;
    value: Tombstone;
    /** `restorable` holds only tombstones that still have their clip: its key path needs both. */
    indexes: { rev: number; restorable: [deletedAt: string, id: number] };
  };
  counters: { key: 'library'; value: Counters };
}

export type StoreName = 'clips' | 'bodies' | 'tombstones' | 'counters';
export type Database = IDBPDatabase<LibrarySchema>;
export type WriteTransaction = IDBPTransaction<LibrarySchema, StoreName[], 'readwrite'>;
export type UpgradeTransaction = IDBPTransaction<LibrarySchema, StoreName[], 'versionchange'>;

export const SCHEMA_VERSION = 4;

/**
 * Brings a database to the current schema, step by step, a new one too: there is one way to every layout.
 * A step is never changed once it was released; a new layout is a new step.
 */
export async function upgradeSchema(
  db: Database,
  transaction: UpgradeTransaction,
  oldVersion: number,
): Promise<void> {
  if (oldVersion < 1) toSchema1(db);
  if (oldVersion < 2) await toSchema2(db, transaction);
  if (oldVersion < 3) toSchema3(transaction);
  if (oldVersion < 4) toSchema4(transaction);
}

/** The clip without what only the store needs. */
export function asClip({ symbols: _, ...clip }: StoredClip): Clip {
  return clip;
}
