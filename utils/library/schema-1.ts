import type { DBSchema, IDBPDatabase } from 'idb';
import type { ArticleBody, ArticleMetadata } from '../article/article';
import type { ReaderFields } from '../article/clip';
import type { Database } from './schema';

export interface Clip1 extends ArticleMetadata, ReaderFields {
  id: number;
  clippedAt: string;
  contentHash: string;
}

export interface Text1 extends ArticleBody {
  id: number;
}

/** The first layout: one text a clip, no earlier versions, no revisions, and a delete left nothing. */
export interface Schema1 extends DBSchema {
  clips: {
    key: number;
    value: Clip1;
    indexes: { canonicalUrl: string; clippedAt: [clippedAt: string, id: number] };
  };
  texts: { key: number; value: Text1 };
}

/** Lays out an empty database. */
export function toSchema1(database: Database): void {
  const db = database as unknown as IDBPDatabase<Schema1>;
  const clips = db.createObjectStore('clips', { keyPath: 'id', autoIncrement: true });
  clips.createIndex('canonicalUrl', 'canonicalUrl', { unique: true });
  clips.createIndex('clippedAt', ['clippedAt', 'id']);
  db.createObjectStore('texts', { keyPath: 'id' });
}
