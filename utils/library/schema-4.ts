import type { UpgradeTransaction } from './schema';

/** Gives up the indexes that the search index has taken the place of: each costs every save something. */
export function toSchema4(transaction: UpgradeTransaction): void {
  const clips: IDBObjectStore = transaction.objectStore('clips') as unknown as IDBObjectStore;
  for (const index of ['published', 'site', 'symbols']) clips.deleteIndex(index);
}
