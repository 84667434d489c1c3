import type { Database } from '@sqlite.org/sqlite-wasm';
import type { Bindable, Sql } from './search-index';

/** SQLITE_CORRUPT and SQLITE_NOTADB, as the lower byte of a result. */
const UNREADABLE = [11, 26];

/** Whether an error of SQLite says that the file is not one of its own, or no longer. */
export function isUnreadable(error: unknown): boolean {
  const { resultCode } = Object(error) as { resultCode?: unknown };
  return typeof resultCode === 'number' && UNREADABLE.includes(resultCode & 0xff);
}

/**
 * SQLite's own connection as the index uses one. Statements are prepared once.
 *
 * @param whenUnreadable called when the file turns out not to be one of SQLite's, before that is thrown
 */
export function sqlOf(db: Database, whenUnreadable: () => void = () => undefined): Sql {
  const prepared = new Map<string, ReturnType<Database['prepare']>>();
  const prepare = (sql: string) => {
    const known = prepared.get(sql);
    if (known) return known;
    const statement = db.prepare(sql);
    prepared.set(sql, statement);
    return statement;
  };
  const watched =
    <Args extends unknown[], T>(work: (...args: Args) => T) =>
    (...args: Args): T => {
      try {
        return work(...args);
      } catch (error) {
        if (isUnreadable(error)) whenUnreadable();
        throw error;
      }
    };
  return {
    exec: watched((sql) => {
      // A statement that is still prepared would keep its table from being dropped.
      if (sql.startsWith('DROP')) {
        for (const statement of prepared.values()) statement.finalize();
        prepared.clear();
      }
      db.exec(sql);
    }),
    run: watched((sql, ...binds) => {
      const statement = prepare(sql);
      try {
        for (const bind of binds) statement.bind(bind).stepReset();
      } finally {
        // One that has failed would take no more values.
        statement.reset();
      }
    }),
    rows: watched(
      (sql, bind = []) => db.exec({ sql, bind, rowMode: 'array', returnValue: 'resultRows' }) as Bindable[][],
    ),
  };
}
