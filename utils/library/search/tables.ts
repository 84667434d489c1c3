/** Changed with every change of the tables or of how texts become tokens; an index of another version is made anew. */
export const INDEX_VERSION = 1;

/**
 * The index: derived from the library, disposable. `f` has the texts, `u` what is too short to be found in it, `c` and `l` what
 * lists are filtered and sorted by. The texts are not kept, only their tokens. `published` is the time as it was printed, which a
 * day is compared with, and `instant` the same in UTC, which puts a list in order.
 *
 * @see https://www.sqlite.org/fts5.html#contentless_delete_tables
 */
export const TABLES = `
CREATE TABLE meta (k TEXT PRIMARY KEY, v INTEGER) WITHOUT ROWID;
CREATE TABLE c (
  id INTEGER PRIMARY KEY,
  clipped TEXT NOT NULL, published TEXT, instant TEXT, title TEXT NOT NULL, site TEXT NOT NULL, words INTEGER NOT NULL,
  read INTEGER NOT NULL, starred INTEGER NOT NULL, archived INTEGER NOT NULL, cut INTEGER NOT NULL, noted INTEGER NOT NULL
);
CREATE INDEX c_clipped ON c (clipped, id);
CREATE INDEX c_instant ON c (instant, id);
CREATE INDEX c_site ON c (site, clipped);
CREATE TABLE l (field TEXT NOT NULL, value TEXT NOT NULL, folded TEXT NOT NULL, id INTEGER NOT NULL,
  PRIMARY KEY (field, value, id)) WITHOUT ROWID;
CREATE INDEX l_id ON l (id);
CREATE VIRTUAL TABLE f USING fts5(title, body, about, content='', contentless_delete=1, detail=full,
  tokenize="unicode61 remove_diacritics 0 categories 'L* M* N* Co'");
CREATE VIRTUAL TABLE u USING fts5(short, content='', contentless_delete=1, detail=none,
  tokenize="unicode61 remove_diacritics 0 categories 'L* M* N* Co'");
`;
