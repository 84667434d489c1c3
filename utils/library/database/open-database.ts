import { openDB } from 'idb';
import { LibraryError, toOpenError } from '../failure';
import { type Database, type LibrarySchema, SCHEMA_VERSION, upgradeSchema } from './schema';

/** Milliseconds. Other pages close when asked to, at once or when a transaction that is still running has ended. */
const WAIT_WHEN_BLOCKED = 2_000;
/** Milliseconds. The browser says nothing to a request that stands behind another page's blocked one. */
const WAIT_FOR_ANSWER = 20_000;

/** A request to open the database. */
export interface Opening {
  /**
   * Waits for the database, though not for ever: rejects with a `LibraryError`, `blocked` when it has taken too long.
   * The request stands even then, so the next call may well get the database.
   */
  answer(): Promise<Database>;
}

/**
 * Opens the database and brings it to the current schema.
 *
 * @param lost called when the database could not be opened, or when the connection is of no more use
 */
export function openDatabase(name: string, lost: () => void): Opening {
  let wait = WAIT_FOR_ANSWER;
  let limit: TimeLimit | undefined;
  let isUnderWay = false;
  const answered = () => {
    isUnderWay = true;
    limit?.clear();
  };
  const database = request(name, {
    lost,
    answered,
    blocked() {
      wait = WAIT_WHEN_BLOCKED;
      limit?.set(wait);
    },
  });
  database.then(answered, () => {
    answered();
    lost();
  });

  return {
    answer() {
      if (isUnderWay) return database;
      limit ??= timeLimit(wait, () => {
        limit = undefined;
        wait = WAIT_WHEN_BLOCKED;
      });
      return Promise.race([database, limit.exceeded]);
    },
  };
}

interface RequestEvents {
  blocked: () => void;
  /** The upgrade has begun, so nobody stands in the way; it takes as long as it takes. */
  answered: () => void;
  lost: () => void;
}

async function request(name: string, { blocked, answered, lost }: RequestEvents): Promise<Database> {
  let connection: Database | undefined;
  try {
    if (!globalThis.indexedDB) throw new LibraryError('private-window', 'There is no IndexedDB here.');
    connection = await openDB<LibrarySchema>(name, SCHEMA_VERSION, {
      blocked,
      // Without closing, the page that asks would wait until this one is closed by the reader.
      blocking() {
        lost();
        connection?.close();
      },
      terminated: lost,
      upgrade(db, oldVersion, _newVersion, transaction) {
        answered();
        // Whatever ends the transaction, the request tells of it.
        transaction.done.catch(() => undefined);
        upgradeSchema(db, oldVersion);
      },
    });
    return connection;
  } catch (error) {
    throw toOpenError(error);
  }
}

interface TimeLimit {
  /** Rejects when the time set last is over. */
  exceeded: Promise<never>;
  set(milliseconds: number): void;
  clear(): void;
}

function timeLimit(milliseconds: number, whenExceeded: () => void): TimeLimit {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let reject: (error: LibraryError) => void = () => undefined;
  const exceeded = new Promise<never>((_, rejectExceeded) => {
    reject = rejectExceeded;
  });
  const clear = () => clearTimeout(timer);
  const set = (time: number) => {
    clear();
    timer = setTimeout(() => {
      whenExceeded();
      reject(new LibraryError('blocked', 'Another page of Tearsheet holds the library open.'));
    }, time);
  };
  set(milliseconds);
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
