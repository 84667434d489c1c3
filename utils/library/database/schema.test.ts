import { openDB } from 'idb';
import { beforeEach, expect, it } from 'vitest';
import { DATABASE, freshIndexedDb, openLibrary } from '../fixture';

beforeEach(freshIndexedDb);

it('lays out exactly these stores, keys and indexes', async () => {
  await openLibrary().count();

  const db = await openDB(DATABASE);
  expect(db.version).toBe(1);
  const stores = Array.from(db.objectStoreNames, (name) => {
    const { store } = db.transaction(name);
    const indexes = Array.from(store.indexNames, (index) => {
      const { keyPath, unique, multiEntry } = store.index(index);
      return [index, { keyPath, unique, multiEntry }];
    });
    const { keyPath, autoIncrement } = store;
    return [name, { keyPath, autoIncrement, indexes: Object.fromEntries(indexes) }];
  });
  db.close();
  expect(Object.fromEntries(stores)).toEqual({
    clips: {
      keyPath: 'id',
      autoIncrement: false,
      indexes: {
        canonicalUrl: { keyPath: 'canonicalUrl', unique: true, multiEntry: false },
        url: { keyPath: 'url', unique: false, multiEntry: false },
        clippedAt: { keyPath: ['clippedAt', 'id'], unique: false, multiEntry: false },
        tags: { keyPath: 'tags', unique: false, multiEntry: true },
        rev: { keyPath: 'rev', unique: true, multiEntry: false },
      },
    },
    bodies: { keyPath: ['id', 'version'], autoIncrement: false, indexes: {} },
    tombstones: {
      keyPath: 'id',
      autoIncrement: false,
      indexes: {
        rev: { keyPath: 'rev', unique: true, multiEntry: false },
        restorable: { keyPath: ['deletedAt', 'clip.id'], unique: false, multiEntry: false },
      },
    },
    counters: { keyPath: null, autoIncrement: false, indexes: {} },
  });
});
