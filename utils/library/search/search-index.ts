import type { Clip } from '../../article/clip';
import { countByDay, type DayCount } from './days';
import { fold } from './fold';
import { columnsOf, type ListedField, listedOf, textsOf } from './index-rows';
import { type Query, STATES, type State } from './query';
import type { SortOrder } from './search';
import { INDEX_VERSION, TABLES } from './tables';
import { STATE_SQL, weightsOf, whereOf } from './where';

/** What a column holds. */
export type Bindable = string | number | null;

/** The part of a SQLite connection that the index needs; sqlite-wasm's own is made into one by `sqlite.ts`. */
export interface Sql {
  /** Runs statements without parameters. */
  exec(sql: string): void;
  /** Runs one statement for each set of parameters. */
  run(sql: string, ...binds: Bindable[][]): void;
  /** The rows of a query. */
  rows(sql: string, bind?: Bindable[]): Bindable[][];
}

/** A clip as it is now, with its text; or only its id where it is gone. */
export interface Entry {
  id: number;
  clip?: Clip;
  text?: string;
}

/** What a filter offers, most used first. */
export interface FacetCount {
  value: string;
  count: number;
}

/** So many clips are looked up one by one, which is quicker than to read the values of all. */
const FEW = 5_000;

/** The full-text index over an open database. Synchronous, as SQLite is in its worker. */
export class SearchIndex {
  readonly #sql: Sql;

  /** Makes the tables where there are none; an index of another version is given up. */
  constructor(sql: Sql) {
    this.#sql = sql;
    const isThere = sql.rows("SELECT 1 FROM sqlite_master WHERE name = 'meta'").length > 0;
    if (isThere && this.#meta('version') === INDEX_VERSION) return;
    this.clear();
  }

  /** Forgets everything; the next catch-up begins at the first revision. */
  clear(): void {
    const tables = this.#sql.rows(
      "SELECT name FROM sqlite_master WHERE type = 'table' AND name IN ('meta', 'c', 'l', 'f', 'u')",
    );
    this.#inTransaction(() => {
      for (const [name] of tables) this.#sql.exec(`DROP TABLE "${name}"`);
      this.#sql.exec(TABLES);
      this.#sql.run('INSERT INTO meta VALUES (?, ?)', ['version', INDEX_VERSION], ['marker', 0]);
    });
  }

  /** The library's revision that the index is at. */
  get marker(): number {
    return this.#meta('marker');
  }

  /** Brings entries up to date and moves the marker, all or nothing. */
  apply(entries: readonly Entry[], marker: number): void {
    this.#inTransaction(() => {
      for (const entry of entries) this.#put(entry);
      this.#sql.run("UPDATE meta SET v = ? WHERE k = 'marker'", [marker]);
    });
  }

  /** How many clips it holds. */
  count(): number {
    return Number(this.#sql.rows('SELECT count(*) FROM c')[0]?.[0] ?? 0);
  }

  /** The ids of every clip that a query asks for, in order. */
  find(query: Query, order: SortOrder): number[] {
    const weights = order === 'relevance' ? weightsOf(query.terms) : undefined;
    const { sql, bind } = whereOf(query, weights?.finds);
    // Made apart, or SQLite may ask the table of texts again for every row of another.
    const hits = 'SELECT rowid AS id, bm25(f, 8, 1, 4) AS weight FROM f WHERE f MATCH ?';
    const ordered = weights
      ? {
          sql: `WITH hit AS MATERIALIZED (${hits}) SELECT c.id FROM c ${weights.finds ? '' : 'LEFT '}JOIN hit USING (id) WHERE ${sql} ORDER BY weight NULLS LAST, c.clipped DESC`,
          bind: [weights.expression, ...bind],
        }
      : { sql: `SELECT c.id FROM c WHERE ${sql} ORDER BY ${ORDERS[order]}`, bind };
    // One row is much quicker to hand over than a hundred thousand.
    const [row] = this.#sql.rows(`SELECT group_concat(id) FROM (${ordered.sql})`, ordered.bind);
    const ids = row?.[0];
    return typeof ids === 'string' ? ids.split(',').map(Number) : [];
  }

  /** The days of a query's clips, in order; none where the order is not one of time. */
  days(query: Query, order: SortOrder): DayCount[] {
    const { sql, bind } = whereOf(query);
    if (order === 'published') {
      return this.#counts(
        `SELECT coalesce(substr(c.published, 1, 10), '') AS day, count(*) FROM c WHERE ${sql} GROUP BY day ORDER BY day DESC`,
        bind,
      );
    }
    const isByClipping = order === 'clipped' || (order === 'relevance' && !weightsOf(query.terms));
    if (!isByClipping) return [];
    const inOrder = `SELECT c.clipped FROM c WHERE ${sql} ORDER BY c.clipped DESC`;
    const [row] = this.#sql.rows(`SELECT group_concat(clipped) FROM (${inOrder})`, bind);
    return typeof row?.[0] === 'string' ? countByDay(row[0].split(',')) : [];
  }

  /** How many of a query's clips are of each date, earliest first. */
  dates(query: Query): DayCount[] {
    const { sql, bind } = whereOf(query);
    return this.#counts(
      `SELECT substr(coalesce(c.published, c.clipped), 1, 10) AS day, count(*) FROM c WHERE ${sql} GROUP BY day ORDER BY day`,
      bind,
    );
  }

  /** How many of a query's clips are in each state. */
  states(query: Query): Record<State, number> {
    const { sql, bind } = whereOf(query);
    const sums = STATES.map((state) => `coalesce(sum(${STATE_SQL[state]}), 0)`).join(', ');
    const [row = []] = this.#sql.rows(`SELECT ${sums} FROM c WHERE ${sql}`, bind);
    return Object.fromEntries(STATES.map((state, at) => [state, Number(row[at] ?? 0)])) as Record<
      State,
      number
    >;
  }

  /**
   * How many clips have each value of some fields: of every field the values that are used most.
   *
   * @param among ids of the clips that count; all where there are none
   */
  facets<Field extends ListedField>(
    fields: readonly Field[],
    most: number,
    among?: readonly number[],
  ): Record<Field, FacetCount[]> {
    const places = fields.map(() => '?').join(', ');
    const values = 'SELECT field, l.value, count(*)';
    const grouped = `field IN (${places}) GROUP BY field, l.value`;
    const ids = among ? [JSON.stringify(among)] : [];
    const rows = !among
      ? this.#sql.rows(`${values} FROM l WHERE ${grouped}`, [...fields])
      : among.length < FEW
        ? this.#sql.rows(
            `${values} FROM json_each(?) AS hit CROSS JOIN l INDEXED BY l_id ON l.id = hit.value WHERE +${grouped}`,
            [...ids, ...fields],
          )
        : this.#sql.rows(`${values} FROM l WHERE id IN (SELECT value FROM json_each(?)) AND ${grouped}`, [
            ...ids,
            ...fields,
          ]);
    const of = (field: Field) =>
      rows
        .filter(([of]) => of === field)
        .map(([, value, count]) => ({ value: String(value), count: Number(count) }))
        .sort((a, b) => b.count - a.count)
        .slice(0, most);
    return Object.fromEntries(fields.map((field) => [field, of(field)])) as Record<Field, FacetCount[]>;
  }

  #put({ id, clip, text = '' }: Entry): void {
    for (const table of ['f', 'u']) this.#sql.run(`DELETE FROM ${table} WHERE rowid = ?`, [id]);
    this.#sql.run('DELETE FROM c WHERE id = ?', [id]);
    this.#sql.run('DELETE FROM l WHERE id = ?', [id]);
    if (!clip) return;
    const { title, body, about, short } = textsOf(clip, text);
    this.#sql.run('INSERT INTO f (rowid, title, body, about) VALUES (?, ?, ?, ?)', [id, title, body, about]);
    this.#sql.run('INSERT INTO u (rowid, short) VALUES (?, ?)', [id, short]);
    this.#sql.run('INSERT INTO c VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)', columnsOf(clip));
    this.#sql.run(
      'INSERT OR IGNORE INTO l VALUES (?, ?, ?, ?)',
      ...listedOf(clip).map(([field, value]) => [field, value, fold(value), id]),
    );
  }

  #counts(sql: string, bind: Bindable[]): DayCount[] {
    return this.#sql.rows(sql, bind).map(([date, count]) => ({ date: String(date), count: Number(count) }));
  }

  #meta(key: string): number {
    return Number(this.#sql.rows('SELECT v FROM meta WHERE k = ?', [key])[0]?.[0] ?? 0);
  }

  #inTransaction(work: () => void): void {
    this.#sql.exec('BEGIN IMMEDIATE');
    try {
      work();
      this.#sql.exec('COMMIT');
    } catch (error) {
      this.#rollBack();
      throw error;
    }
  }

  #rollBack(): void {
    try {
      this.#sql.exec('ROLLBACK');
    } catch {
      // A full disk has already taken everything back; what went wrong is the error of the work.
    }
  }
}

const ORDERS: Record<SortOrder, string> = {
  relevance: 'c.clipped DESC, c.id DESC',
  clipped: 'c.clipped DESC, c.id DESC',
  published: 'c.instant DESC NULLS LAST, c.id DESC',
  title: 'c.title, c.id',
  site: 'c.site, c.clipped DESC, c.id DESC',
  length: 'c.words DESC, c.id DESC',
};
