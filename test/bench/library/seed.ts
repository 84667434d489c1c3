import type { Draft } from '../../../utils/article/article';
import type { Clip, ClipVersion } from '../../../utils/article/clip';
import { textHash } from '../../../utils/article/content-hash';
import { createLibrary } from '../../../utils/library';
import { metadataOf, summaryOf } from '../../../utils/library/versions/version';
import { articleOf, tagsOf } from './articles';

/** Name of the library's database, as the product has it. */
const DATABASE = 'tearsheet';
const MINUTE = 60_000;
const FIRST_CLIPPED = Date.parse('2014-01-01T06:00:00.000Z');

/** The records that the library would make of a draft. */
export function recordsOf(draft: Draft, id: number, tags: string[] = []) {
  const { html, text, stripped } = draft;
  const contentHash = textHash(text);
  const metadata = metadataOf(draft);
  const clippedAt = new Date(FIRST_CLIPPED + id * MINUTE).toISOString();
  const clip: Clip = {
    ...metadata,
    ...summaryOf({ html, text, stripped }, contentHash),
    ...{ id, rev: id, version: 1, clippedAt, tags, starred: id % 40 === 0, archived: false },
  };
  const body: ClipVersion = {
    id,
    version: 1,
    savedAt: clippedAt,
    metadata,
    html,
    text,
    stripped,
    contentHash,
  };
  return { clip, body };
}

/**
 * Puts the articles from one number up to before another into an extension's library, all in one transaction and past its own
 * way of saving, which takes one for each. Ids and revisions go on together, as they do where nothing is ever changed.
 */
export async function seed(from: number, to: number): Promise<void> {
  // So that the layout is the product's own.
  const rev = await createLibrary().head();
  const clips = await createLibrary().count();
  const records = await Promise.all(
    Array.from({ length: to - from }, (_, at) =>
      recordsOf(articleOf(from + at), rev + at + 1, tagsOf(from + at)),
    ),
  );
  const db = await openLibraryDatabase();
  const transaction = db.transaction(['clips', 'bodies', 'counters'], 'readwrite');
  for (const { clip, body } of records) {
    transaction.objectStore('clips').put(clip);
    transaction.objectStore('bodies').put(body);
  }
  const added = to - from;
  transaction
    .objectStore('counters')
    .put({ rev: rev + added, clips: clips + added, lastId: rev + added }, 'library');
  await done(transaction);
  db.close();
}

/** The answer to a request of IndexedDB. */
export function opened<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** The end of a transaction: what it wrote is there. */
export function done(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });
}

/** The library's own database, to be read past the library. */
export function openLibraryDatabase(): Promise<IDBDatabase> {
  return opened(indexedDB.open(DATABASE));
}
