import type { Clip } from '../../article/clip';
import { countByDay, type DayCount } from './days';
import { fold } from './fold';
import { clipColumns, type ListedField, listedOf, textsOf } from './index-rows';
import { type ClipState, type Query, STATES } from './query';
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
export interface IndexEntry {
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
    if (sql.rows('PRAGMA user_version')[0]?.[0] !== INDEX_VERSION) this.clear();
  }

  /** Forgets everything; the next catch-up begins at the first revision. */
  clear(): void {
    const tables = this.#sql.rows(
      // Other versions had other tables. The shadow tables of FTS5 go with their own, and SQLite keeps its own.
      "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type IN ('table', 'virtual') AND name NOT LIKE 'sqlite_%'",
    );
    this.#inTransaction(() => {
      for (const [name] of tables) this.#sql.exec(`DROP TABLE "${name}"`);
      this.#sql.exec(TABLES);
      this.#sql.run('INSERT INTO meta VALUES (?, ?)', ['marker', 0]);
      this.#sql.exec(`PRAGMA user_version = ${INDEX_VERSION}`);
    });
  }

  /** The library's revision that the index is at. */
  get marker(): number {
    return Number(this.#sql.rows("SELECT value FROM meta WHERE key = 'marker'")[0]?.[0] ?? 0);
  }

  /** Brings entries up to date and moves the marker, all or nothing. */
  apply(entries: readonly IndexEntry[], marker: number): void {
    this.#inTransaction(() => {
      for (const entry of entries) this.#put(entry);
      this.#sql.run("UPDATE meta SET value = ? WHERE key = 'marker'", [marker]);
    });
  }

  /** How many clips it holds. */
  count(): number {
    return Number(this.#sql.rows('SELECT count(*) FROM clips')[0]?.[0] ?? 0);
  }

  /** The ids of every clip that a query asks for, in order. */
  find(query: Query, order: SortOrder): number[] {
    const weights = order === 'relevance' ? weightsOf(query.terms) : undefined;
    const { sql, bind } = whereOf(query, weights?.finds);
    // Made apart, or SQLite may ask the table of texts again for every row of another.
    const hits = 'SELECT rowid AS id, bm25(fulltext, 8, 1, 4) AS weight FROM fulltext WHERE fulltext MATCH ?';
    const ordered = weights
      ? {
          sql: `WITH hit AS MATERIALIZED (${hits}) SELECT clips.id FROM clips ${weights.finds ? '' : 'LEFT '}JOIN hit USING (id) WHERE ${sql} ORDER BY weight NULLS LAST, clips.clipped DESC`,
          bind: [weights.expression, ...bind],
        }
      : { sql: `SELECT clips.id FROM clips WHERE ${sql} ORDER BY ${ORDERS[order]}`, bind };
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
        `SELECT coalesce(substr(clips.published, 1, 10), '') AS day, count(*) FROM clips WHERE ${sql} GROUP BY day ORDER BY day DESC`,
        bind,
      );
    }
    const isByClipping = order === 'clipped' || (order === 'relevance' && !weightsOf(query.terms));
    if (!isByClipping) return [];
    const inOrder = `SELECT clips.clipped FROM clips WHERE ${sql} ORDER BY clips.clipped DESC`;
    const [row] = this.#sql.rows(`SELECT group_concat(clipped) FROM (${inOrder})`, bind);
    return typeof row?.[0] === 'string' ? countByDay(row[0].split(',')) : [];
  }

  /** How many of a query's clips are of each date, earliest first. */
  dates(query: Query): DayCount[] {
    const { sql, bind } = whereOf(query);
    return this.#counts(
      `SELECT substr(coalesce(clips.published, clips.clipped), 1, 10) AS day, count(*) FROM clips WHERE ${sql} GROUP BY day ORDER BY day`,
      bind,
    );
  }

  /** How many of a query's clips are in each state. */
  states(query: Query): Record<ClipState, number> {
    const { sql, bind } = whereOf(query);
    const sums = STATES.map((state) => `coalesce(sum(${STATE_SQL[state]}), 0)`).join(', ');
    const [row = []] = this.#sql.rows(`SELECT ${sums} FROM clips WHERE ${sql}`, bind);
    return Object.fromEntries(STATES.map((state, at) => [state, Number(row[at] ?? 0)])) as Record<
      ClipState,
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
    const values = 'SELECT field, lists.value, count(*)';
    const grouped = `field IN (${places}) GROUP BY field, lists.value`;
    const ids = among ? [JSON.stringify(among)] : [];
    const rows = !among
      ? this.#sql.rows(`${values} FROM lists WHERE ${grouped}`, [...fields])
      : among.length < FEW
        ? this.#sql.rows(
            `${values} FROM json_each(?) AS hit CROSS JOIN lists INDEXED BY lists_id ON lists.id = hit.value WHERE +${grouped}`,
            [...ids, ...fields],
          )
        : this.#sql.rows(`${values} FROM lists WHERE id IN (SELECT value FROM json_each(?)) AND ${grouped}`, [
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

  #put({ id, clip, text = '' }: IndexEntry): void {
    for (const table of ['fulltext', 'short_tokens'])
      this.#sql.run(`DELETE FROM ${table} WHERE rowid = ?`, [id]);
    this.#sql.run('DELETE FROM clips WHERE id = ?', [id]);
    this.#sql.run('DELETE FROM lists WHERE id = ?', [id]);
    if (!clip) return;
    const { title, body, about, short } = textsOf(clip, text);
    this.#sql.run('INSERT INTO fulltext (rowid, title, body, about) VALUES (?, ?, ?, ?)', [
      id,
      title,
      body,
      about,
    ]);
    this.#sql.run('INSERT INTO short_tokens (rowid, token) VALUES (?, ?)', [id, short]);
    this.#sql.run('INSERT INTO clips VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)', clipColumns(clip));
    this.#sql.run(
      'INSERT OR IGNORE INTO lists VALUES (?, ?, ?, ?)',
      ...listedOf(clip).map(([field, value]) => [field, value, fold(value), id]),
    );
  }

  #counts(sql: string, bind: Bindable[]): DayCount[] {
    return this.#sql.rows(sql, bind).map(([date, count]) => ({ date: String(date), count: Number(count) }));
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
  relevance: 'clips.clipped DESC, clips.id DESC',
  clipped: 'clips.clipped DESC, clips.id DESC',
  published: 'clips.instant DESC NULLS LAST, clips.id DESC',
  title: 'clips.title, clips.id',
  site: 'clips.site, clips.clipped DESC, clips.id DESC',
  length: 'clips.words DESC, clips.id DESC',
};
