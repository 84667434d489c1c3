import sqlite3InitModule from '@sqlite.org/sqlite-wasm';
import { expect, it, vi } from 'vitest';
import { isUnreadable, sqlOf } from './sqlite';

const sqlite3 = await sqlite3InitModule();

it.each<[unknown, boolean]>([
  [{ resultCode: 11 }, true],
  [{ resultCode: 26 }, true],
  // SQLITE_CORRUPT_VTAB: the full-text tables.
  [{ resultCode: 267 }, true],
  [{ resultCode: 13 }, false],
  [new Error('no'), false],
  [undefined, false],
])('%j of a file that cannot be read: %s', (error, expected) => {
  expect(isUnreadable(error)).toBe(expected);
});

it('tells of a file that cannot be read, and of no other error', () => {
  const lost = vi.fn();
  const db = new sqlite3.oo1.DB(':memory:');
  const sql = sqlOf(db, lost);
  expect(() => sql.rows('SELECT missing')).toThrow('no such column');
  expect(lost).not.toHaveBeenCalled();
  // A table that begins on a page that is not there.
  sql.exec('CREATE TABLE t (a); PRAGMA writable_schema = on; UPDATE sqlite_master SET rootpage = 99');
  sql.exec('PRAGMA writable_schema = reset');
  expect(() => sql.rows('SELECT * FROM t')).toThrow(/CORRUPT/);
  expect(lost).toHaveBeenCalledOnce();
});

it('runs a statement again that has failed once', () => {
  const sql = sqlOf(new sqlite3.oo1.DB(':memory:'));
  sql.exec('CREATE TABLE t (a INTEGER PRIMARY KEY)');
  sql.run('INSERT INTO t VALUES (?)', [1]);
  expect(() => sql.run('INSERT INTO t VALUES (?)', [1])).toThrow('UNIQUE');
  sql.run('INSERT INTO t VALUES (?)', [2]);
  expect(sql.rows('SELECT a FROM t')).toEqual([[1], [2]]);
});
