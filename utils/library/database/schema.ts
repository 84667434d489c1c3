import type { DBSchema, IDBPDatabase, IDBPTransaction } from 'idb';
import type { Clip, ClipVersion } from '../../article/clip';

/** What a delete leaves. A tombstone with `clip` can be undeleted: the bodies stay in their store. A purge takes both away. */
export interface Tombstone {
  id: number;
  rev: number;
  /** ISO 8601, UTC. */
  deletedAt: string;
  clip?: Clip;
}

export interface Counters {
  /** The last revision number given out. */
  rev: number;
  /** How many clips there are: IndexedDB's own `count()` takes half a second at 50,000 records. */
  clips: number;
  /** The last id given to a clip. */
  lastId: number;
}

/** The database. Clips and bodies are apart so that no list ever loads a body. */
export interface LibrarySchema extends DBSchema {
  clips: {
    key: number;
    value: Clip;
    indexes: {
      canonicalUrl: string;
      /** The address that a clip was clipped at, where the page declares another as its canonical one. */
      url: string;
      clippedAt: [clippedAt: string, id: number];
      tags: string;
      rev: number;
    };
  };
  bodies: { key: [id: number, version: number]; value: ClipVersion };
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

export const SCHEMA_VERSION = 1;

/**
 * Brings a database to the current schema, step by step: a new database takes every step too, so there is one way to
 * each layout. A released step never changes; a new layout is a new step.
 */
export function upgradeSchema(db: Database, oldVersion: number): void {
  if (oldVersion < 1) createStores(db);
}

function createStores(db: Database): void {
  const clips = db.createObjectStore('clips', { keyPath: 'id' });
  clips.createIndex('canonicalUrl', 'canonicalUrl', { unique: true });
  clips.createIndex('url', 'url');
  clips.createIndex('clippedAt', ['clippedAt', 'id']);
  clips.createIndex('tags', 'tags', { multiEntry: true });
  clips.createIndex('rev', 'rev', { unique: true });
  db.createObjectStore('bodies', { keyPath: ['id', 'version'] });
  const tombstones = db.createObjectStore('tombstones', { keyPath: 'id' });
  tombstones.createIndex('rev', 'rev', { unique: true });
  tombstones.createIndex('restorable', ['deletedAt', 'clip.id']);
  db.createObjectStore('counters');
}
