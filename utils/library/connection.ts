import { type OpenDBCallbacks, openDB } from 'idb';
import { LibraryError, nameOf, toOpenError } from './failure';
import { type Database, type LibrarySchema, SCHEMA_VERSION, upgradeSchema } from './schema';

/** Milliseconds. Other pages close when asked to, at once or when a transaction that is still running has ended. */
const WAIT_WHEN_BLOCKED = 2_000;
/** Milliseconds. The browser says nothing to a request that stands behind another page's blocked one. */
const WAIT_FOR_ANSWER = 20_000;

/** A way to the database that outlives its connection: opened at first use, and again after it was lost. */
export interface Connection {
  /**
   * Runs `use` on the open database, once more on a new connection if the old one turns out to be closed. So `use`
   * does nothing before it starts its one transaction, and a writing one only starts it.
   */
  run<T>(use: (db: Database) => T | Promise<T>): Promise<T>;
}

export function connect(name: string): Connection {
  let opening: Promise<Database> | undefined;

  function open(): Promise<Database> {
    const request = requestDatabase(name, () => forget());
    const answer = Promise.race([request.database, request.overdue]);
    let mine = answer;
    const forget = () => {
      if (opening === mine) opening = undefined;
    };
    // A request that was given up may still be answered: then later calls take that answer.
    const answered = () => {
      if (opening === mine) opening = mine = request.database;
    };
    request.database.then(answered, forget);
    return answer;
  }

  return {
    async run(use) {
      try {
        opening ??= open();
        return await use(await opening);
      } catch (error) {
        if (nameOf(error) !== 'InvalidStateError') throw error;
        opening = open();
        return await use(await opening);
      }
    },
  };
}

interface DatabaseRequest {
  /** Rejects with a `LibraryError`. */
  database: Promise<Database>;
  /** Rejects with a `LibraryError` when there was no answer in time, and never resolves. */
  overdue: Promise<never>;
}

/** @param lost called when the connection is of no more use */
function requestDatabase(name: string, lost: () => void): DatabaseRequest {
  const limit = timeLimit();
  let failure: unknown;
  let connection: Database | undefined;
  const callbacks: OpenDBCallbacks<LibrarySchema> = {
    blocked: () => limit.set(WAIT_WHEN_BLOCKED),
    // Without closing, the page that asks would wait until this one is closed by the reader.
    blocking() {
      lost();
      connection?.close();
    },
    terminated: lost,
    upgrade(db, oldVersion, _newVersion, transaction) {
      limit.clear();
      // Whatever ends the transaction, the request tells of it.
      transaction.done.catch(() => undefined);
      upgradeSchema(db, transaction, oldVersion).catch((error: unknown) => {
        failure = error;
        abort(transaction);
      });
    },
  };
  const request = async () => {
    try {
      if (!globalThis.indexedDB) throw new LibraryError('private-window', 'There is no IndexedDB here.');
      connection = await openDB<LibrarySchema>(name, SCHEMA_VERSION, callbacks);
      return connection;
    } catch (error) {
      throw toOpenError(failure ?? error);
    } finally {
      limit.clear();
    }
  };
  limit.set(WAIT_FOR_ANSWER);
  return { database: request(), overdue: limit.exceeded };
}

/** A promise that rejects when the time set last is over. */
function timeLimit(): { exceeded: Promise<never>; set: (milliseconds: number) => void; clear: () => void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let reject: (error: LibraryError) => void = () => undefined;
  const exceeded = new Promise<never>((_, rejectExceeded) => {
    reject = rejectExceeded;
  });
  // Once the database is open nobody listens.
  exceeded.catch(() => undefined);
  const clear = () => clearTimeout(timer);
  const set = (milliseconds: number) => {
    clear();
    timer = setTimeout(() => {
      reject(new LibraryError('blocked', 'Another page of Tearsheet holds the library open.'));
    }, milliseconds);
  };
  return { exceeded, set, clear };
}

/** Takes a transaction back, unless the browser has done so already. */
export function abort(transaction: Pick<IDBTransaction, 'abort'>): void {
  try {
    transaction.abort();
  } catch {
    // It has ended; its error says how.
  }
}
