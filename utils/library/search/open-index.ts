import sqlite3InitModule from '@sqlite.org/sqlite-wasm';
import { SearchIndex } from './search-index';
import { isUnreadable, sqlOf } from './sqlite';

/** Only one connection may hold the files: whoever comes second waits until the first is gone. */
const LOCK = 'tearsheet-search-owner';
const POOL = {
  name: 'tearsheet-index',
  directory: '.tearsheet-index',
  forceReinitIfPreviouslyFailed: true,
};
const PRAGMAS = `
PRAGMA locking_mode = exclusive;
PRAGMA journal_mode = truncate;
PRAGMA synchronous = normal;
PRAGMA cache_size = -32000;
PRAGMA temp_store = memory;
`;

/**
 * Claims the index for as long as this worker lives: waits until no other worker has it. To be done before SQLite is loaded, because a pool of files
 * that could not be opened once is not opened again in the same worker.
 */
export function claimIndex(): Promise<void> {
  return new Promise((resolve, reject) => {
    const held = navigator.locks.request(LOCK, () => {
      resolve();
      return new Promise(() => undefined);
    });
    held.catch(reject);
  });
}

/**
 * Opens the index. One that cannot be read is made anew: it is derived.
 *
 * @param lost called when it turns out later that it cannot be read and its files have been given up: it is of no use any more
 * @returns rejects where the browser has no private files for workers, or no WebAssembly
 */
export async function openIndex(lost: () => void): Promise<SearchIndex> {
  const sqlite3 = await sqlite3InitModule();
  const pool = await sqlite3.installOpfsSAHPoolVfs(POOL);
  try {
    return open();
  } catch (error) {
    if (!isUnreadable(error)) throw error;
    await pool.wipeFiles();
    return open();
  }

  function open(): SearchIndex {
    const db = new pool.OpfsSAHPoolDb('/index.db');
    let isOpen = false;
    const giveUp = async () => {
      db.close();
      await pool.wipeFiles();
      lost();
    };
    try {
      // Not at once: the statement that has found out is still running.
      const sql = sqlOf(db, () => isOpen && setTimeout(giveUp));
      sql.exec(PRAGMAS);
      const index = new SearchIndex(sql);
      isOpen = true;
      return index;
    } catch (error) {
      db.close();
      throw error;
    }
  }
}
