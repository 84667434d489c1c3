import sqlite3InitModule from '@sqlite.org/sqlite-wasm';
import { SearchIndex } from './search-index';
import { sqlOf } from './sqlite';

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
 * Opens the index in this worker, for as long as the worker lives. The lock is taken before SQLite is loaded, because a pool of
 * files that could not be opened once is not opened again in the same worker.
 *
 * @returns rejects where the browser has no private files for workers, or no WebAssembly
 */
export async function openIndex(): Promise<SearchIndex> {
  await holdLock();
  const sqlite3 = await sqlite3InitModule();
  const pool = await sqlite3.installOpfsSAHPoolVfs(POOL);
  try {
    return open(pool.OpfsSAHPoolDb);
  } catch {
    // The index is derived: one that cannot be read is made anew.
    await pool.wipeFiles();
    return open(pool.OpfsSAHPoolDb);
  }

  function open(Db: typeof pool.OpfsSAHPoolDb): SearchIndex {
    const sql = sqlOf(new Db('/index.db'));
    sql.exec(PRAGMAS);
    return new SearchIndex(sql);
  }
}

function holdLock(): Promise<void> {
  return new Promise((resolve, reject) => {
    const held = navigator.locks.request(LOCK, () => {
      resolve();
      return new Promise(() => undefined);
    });
    held.catch(reject);
  });
}
