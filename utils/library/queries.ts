import type { Clip, ClipBody, ClipRecord } from '../article/clip';
import type { Store } from './database/store';
import type { Cursor, Revision } from './library';

export async function get(store: Store, id: number): Promise<Clip | undefined> {
  return store.read((db) => db.get('clips', id));
}

export async function findByUrl(store: Store, canonicalUrl: string): Promise<Clip | undefined> {
  return store.read((db) => db.getFromIndex('clips', 'canonicalUrl', canonicalUrl));
}

/** Looks a page up by canonical URL first, then by the URL that a clip was clipped at. */
export async function findVisited(store: Store, addresses: readonly string[]): Promise<Clip | undefined> {
  return store.read(async (db) => {
    const { store: clips } = db.transaction('clips');
    const found = await Promise.all(
      (['canonicalUrl', 'url'] as const).flatMap((index) =>
        addresses.map((address) => clips.index(index).get(address)),
      ),
    );
    return found.find((candidate) => candidate !== undefined);
  });
}

/** The body of a clip that is not deleted. */
export async function body(store: Store, id: number, version?: number): Promise<ClipBody | undefined> {
  return store.read(async (db) => {
    const transaction = db.transaction(['clips', 'bodies']);
    const clip = await transaction.objectStore('clips').get(id);
    if (!clip) return undefined;
    const stored = await transaction.objectStore('bodies').get([id, version ?? clip.version]);
    if (!stored) return undefined;
    const { contentHash: _, pages: __, ...rest } = stored;
    return rest;
  });
}

/** A clip with every version of it that is kept. */
export async function record(store: Store, id: number): Promise<ClipRecord | undefined> {
  return store.read(async (db) => {
    const transaction = db.transaction(['clips', 'bodies']);
    const [clip, versions] = await Promise.all([
      transaction.objectStore('clips').get(id),
      transaction.objectStore('bodies').getAll(IDBKeyRange.bound([id, 0], [id, Number.POSITIVE_INFINITY])),
    ]);
    if (!clip || versions.at(-1)?.version !== clip.version) return undefined;
    return { clip, versions };
  });
}

/** Walks the index backwards from where the last page ended; the id parts clips of the same millisecond. */
export async function list(store: Store, limit: number, after?: Cursor): Promise<Clip[]> {
  if (limit < 1) return [];
  return store.read(async (db) => {
    const index = db.transaction('clips').store.index('clippedAt');
    const rest = after && IDBKeyRange.upperBound([after.clippedAt, after.id], true);
    const page: Clip[] = [];
    let cursor = await index.openCursor(rest, 'prev');
    while (cursor) {
      page.push(cursor.value);
      cursor = page.length < limit ? await cursor.continue() : null;
    }
    return page;
  });
}

export async function count(store: Store): Promise<number> {
  return (await store.read((db) => db.get('counters', 'library')))?.clips ?? 0;
}

export async function head(store: Store): Promise<number> {
  return (await store.read((db) => db.get('counters', 'library')))?.rev ?? 0;
}

/** An id is a clip or a tombstone, never both, and a revision belongs to one of them: the two logs make one. */
export async function revisions(store: Store, rev: number, limit: number): Promise<Revision[]> {
  if (limit < 1) return [];
  return store.read(async (db) => {
    const transaction = db.transaction(['clips', 'tombstones']);
    const later = IDBKeyRange.lowerBound(rev, true);
    const [clips, tombstones] = await Promise.all([
      transaction.objectStore('clips').index('rev').getAll(later, limit),
      transaction.objectStore('tombstones').index('rev').getAll(later, limit),
    ]);
    const log: Revision[] = [
      ...clips.map((clip) => ({ id: clip.id, rev: clip.rev, clip })),
      ...tombstones.map((gone) => ({ id: gone.id, rev: gone.rev, deletedAt: gone.deletedAt })),
    ];
    return log.sort((a, b) => a.rev - b.rev).slice(0, limit);
  });
}
