import type { StoreNames } from 'idb';
import { announce } from './change-notices';
import { type Connection, connect } from './connection';
import { abort } from './open-database';
import type { LibrarySchema, WriteTransaction } from './schema';

const STORES: StoreNames<LibrarySchema>[] = ['clips', 'bodies', 'tombstones', 'counters'];

/** What the operations of the library are made of. */
export interface Store {
  /** Runs a query; it may run twice when a connection is lost. */
  read: Connection['run'];
  /**
   * Runs a change in one transaction and announces it when that is done. When `work` rejects, nothing has happened.
   * Inside, await nothing but the transaction's own requests.
   */
  write<T, Prefetched = undefined>(
    work: (writing: Writing, prefetched: Prefetched) => Promise<T>,
    options?: WriteOptions<Prefetched>,
  ): Promise<T>;
  /** The time as it is stored: ISO 8601, UTC. */
  now(): string;
}

export interface WriteOptions<Prefetched> {
  /**
   * Reads what the change depends on. It runs before `work`, at the same time as what the store itself reads, which saves
   * a way to the database and back.
   */
  prefetch?: (transaction: WriteTransaction) => Promise<Prefetched>;
  /**
   * `strict`, the default, waits until the data is on disk, so that a power cut cannot lose what a reader was told is
   * saved. By default browsers report success once the operating system has the data (Chrome since 121, Firefox since 40).
   * `relaxed` is for what can be had again.
   */
  durability?: 'strict' | 'relaxed';
}

/** A change in progress. */
export interface Writing {
  transaction: WriteTransaction;
  /** Takes the next revision number; it is given out for good only with the whole transaction. */
  nextRevision(): number;
  /** An id that no clip has or ever had, so that a clip and its body are written in one go. */
  nextId(): number;
  /** Reserves an id that a clip has elsewhere and no clip ever had here, so that no other clip gets it. */
  reserveId(id: number): number;
  /** Notes that a clip has changed, and by how much that changes the number of clips. */
  changed(id: number, clips?: 1 | -1): void;
}

export function openStore(name: string, now: () => Date): Store {
  const connection = connect(name);
  return {
    read: connection.run,
    now: () => now().toISOString(),
    async write<T, Prefetched = undefined>(
      work: (writing: Writing, prefetched: Prefetched) => Promise<T>,
      {
        prefetch = async () => undefined as Prefetched,
        durability = 'strict',
      }: WriteOptions<Prefetched> = {},
    ) {
      const transaction = await connection.run((db) => db.transaction(STORES, 'readwrite', { durability }));
      // Whoever fails, the error is thrown from here.
      transaction.done.catch(() => undefined);
      try {
        const counters = transaction.objectStore('counters');
        const [before, prefetched] = await Promise.all([counters.get('library'), prefetch(transaction)]);
        const after = before ?? { rev: 0, clips: 0, lastId: 0 };
        const ids: number[] = [];
        const writing: Writing = {
          transaction,
          nextRevision: () => ++after.rev,
          nextId: () => ++after.lastId,
          reserveId(id) {
            after.lastId = Math.max(after.lastId, id);
            return id;
          },
          changed(id, difference) {
            ids.push(id);
            after.clips += difference ?? 0;
          },
        };
        const result = await work(writing, prefetched);
        // Should it fail, so does the transaction.
        if (ids.length > 0) counters.put(after, 'library').catch(() => undefined);
        // Nothing more is asked for, so the browser need not wait whether something is.
        transaction.commit();
        await transaction.done;
        if (ids.length > 0) announce(name, { rev: after.rev, ids });
        return result;
      } catch (error) {
        abort(transaction);
        // A request that fails with its transaction says only that it was aborted; the transaction says why.
        throw transaction.error ?? error;
      }
    },
  };
}
