import type { Database } from '@sqlite.org/sqlite-wasm';
import type { Sql } from './search-index';

/** SQLite's own connection as the index uses one. Statements are prepared once. */
export function sqlOf(db: Database): Sql {
  const prepared = new Map<string, ReturnType<Database['prepare']>>();
  const prepare = (sql: string) => {
    const known = prepared.get(sql);
    if (known) return known;
    const statement = db.prepare(sql);
    prepared.set(sql, statement);
    return statement;
  };
  return {
    exec(sql) {
      // A statement that is still prepared would keep its table from being dropped.
      if (sql.startsWith('DROP')) {
        for (const statement of prepared.values()) statement.finalize();
        prepared.clear();
      }
      db.exec(sql);
    },
    run(sql, ...binds) {
      const statement = prepare(sql);
      for (const bind of binds) statement.bind(bind).stepReset().clearBindings();
    },
    rows(sql, bind = []) {
      return db.exec({ sql, bind, rowMode: 'array', returnValue: 'resultRows' }) as (
        | string
        | number
        | null
      )[][];
    },
  };
}
