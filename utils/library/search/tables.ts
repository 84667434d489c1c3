/** Changed with every change of the tables or of how texts become tokens; an index of another version is made anew. */
export const INDEX_VERSION = 2;

/**
 * The index is derived from the library and disposable. `fulltext` has the texts, `short_tokens` what is too short to be
 * found in it, `clips` and `lists` what results are filtered and sorted by. The texts are not kept, only their tokens.
 * `published` is the time as it was printed, which a day is compared with; `instant` is the same time in UTC, which puts
 * a list in order.
 *
 * @see https://www.sqlite.org/fts5.html#contentless_delete_tables
 */
export const TABLES = `
CREATE TABLE meta (key TEXT PRIMARY KEY, value INTEGER) WITHOUT ROWID;
CREATE TABLE clips (
  id INTEGER PRIMARY KEY,
  clipped TEXT NOT NULL, published TEXT, instant TEXT, title TEXT NOT NULL, site TEXT NOT NULL, words INTEGER NOT NULL,
  read INTEGER NOT NULL, starred INTEGER NOT NULL, archived INTEGER NOT NULL, truncated INTEGER NOT NULL, noted INTEGER NOT NULL
);
CREATE INDEX clips_clipped ON clips (clipped, id);
CREATE INDEX clips_instant ON clips (instant, id);
CREATE INDEX clips_site ON clips (site, clipped);
CREATE TABLE lists (field TEXT NOT NULL, value TEXT NOT NULL, folded TEXT NOT NULL, id INTEGER NOT NULL,
  PRIMARY KEY (field, value, id)) WITHOUT ROWID;
CREATE INDEX lists_id ON lists (id);
CREATE VIRTUAL TABLE fulltext USING fts5(title, body, about, content='', contentless_delete=1, detail=full,
  tokenize="unicode61 remove_diacritics 0 categories 'L* M* N* Co'");
CREATE VIRTUAL TABLE short_tokens USING fts5(token, content='', contentless_delete=1, detail=none,
  tokenize="unicode61 remove_diacritics 0 categories 'L* M* N* Co'");
`;
