import type { Draft } from '../article/article';
import type { Clip, ClipBody, ClipRecord, ReaderFields } from '../article/clip';
import type { FieldChange } from '../article/field-change';

/**
 * What saving a draft came to. A canonical URL is in the library once. `unchanged` also where the draft is a cut-off
 * article and there is more of it in the library; `changes` is empty where the article is only no longer cut off.
 * `page-added` where it is a page that the clip of its article did not have; `total` pages, where that is known.
 * `saved` also where the library had nothing but the address: the clip is that one then, in its second version.
 */
export type SaveResult =
  | { kind: 'saved'; clip: Clip }
  | { kind: 'unchanged'; clip: Clip }
  | { kind: 'updated'; clip: Clip; changes: FieldChange[] }
  | { kind: 'page-added'; clip: Clip; number: number; total?: number };

/**
 * What taking in a record came to, and the clip that it is now: `added` as a new one, `updated` what was there, or nothing new
 * in it.
 */
export interface ImportResult {
  kind: 'added' | 'updated' | 'same';
  id: number;
}

/** What putting deleted clips back came to; a clip whose address was clipped again meanwhile stays deleted. */
export interface UndeleteResult {
  undeleted: number[];
  addressInUse: number[];
}

/** Where a page of the list ended; pass it on to get the next page. */
export interface Cursor {
  clippedAt: string;
  id: number;
}

/** Sent after a transaction is done, to every open page. */
export interface LibraryChange {
  rev: number;
  ids: number[];
}

/** A row of the change log that search and sync catch up from: a clip as it is now, or that it is gone. */
export type Revision =
  | { id: number; rev: number; clip: Clip }
  | { id: number; rev: number; deletedAt: string };

/** Fields of the reader's own to set; `undefined` takes a field away. */
export type ReaderFieldsPatch = { [K in keyof ReaderFields]?: ReaderFields[K] | undefined };

/** What an edit did to a clip: the fields that it changed, as they were and as they became. */
export interface Edited {
  id: number;
  before: ReaderFieldsPatch;
  after: ReaderFieldsPatch;
}

export interface TagCount {
  tag: string;
  /** Clips that have it. */
  count: number;
}

/**
 * The collection. Usable from any extension context; every method opens the database when it needs to and rejects
 * with a `LibraryError` (failure.ts) and nothing else. Each change is one transaction, takes the next revision
 * number in it and is announced after it; a change of more clips than may hold up a save is several (database/in-batches.ts).
 */
export interface Library {
  save(draft: Draft): Promise<SaveResult>;
  get(id: number): Promise<Clip | undefined>;
  findByUrl(canonicalUrl: string): Promise<Clip | undefined>;
  /** The clip of a page that may have several addresses: one of them is its canonical one, or it was clipped there. */
  findVisited(addresses: readonly string[]): Promise<Clip | undefined>;
  /** Body of a version, the current one unless told. */
  body(id: number, version?: number): Promise<ClipBody | undefined>;
  /** All that is kept of a clip; `undefined` where it, or its current body, is not there. */
  record(id: number): Promise<ClipRecord | undefined>;
  /** Newest first by the time of clipping; at most `limit` clips after `after`. */
  list(limit: number, after?: Cursor): Promise<Clip[]>;
  count(): Promise<number>;
  /** Every tag in use with its count, most used first; with `ids`, of these clips only. */
  tags(ids?: readonly number[]): Promise<TagCount[]>;
  /**
   * Changes the reader's own fields, of all clips alike or of each by what it is now.
   *
   * @returns what it did, for `undo`; nothing about clips that were so already
   */
  edit(
    ids: readonly number[],
    patch: ReaderFieldsPatch | ((clip: Clip) => ReaderFieldsPatch),
  ): Promise<Edited[]>;
  /** Takes an edit back, field by field; a field that has been changed again since stays as it is now. */
  undo(edits: readonly Edited[]): Promise<Edited[]>;
  /** Renames a tag in every clip that has it; onto a tag in use it merges, and without `by` the tag is taken away. */
  replaceTag(tag: string, by?: string): Promise<Edited[]>;
  /**
   * Puts something that was taken out of a version of the article, by its place in `stripped`, back into the body: its
   * markup, text and length then hold it. `undefined` where there is no such clip, or another version by now.
   */
  reinsert(id: number, version: number, removal: number): Promise<Clip | undefined>;
  /** Takes out again what was put back. */
  stripAgain(id: number, version: number, removal: number): Promise<Clip | undefined>;
  /** Goes back to the body and metadata before the last update (undo of `updated`, `page-added` and of `saved` in a second version). */
  revert(id: number): Promise<Clip | undefined>;
  /**
   * Takes records from elsewhere in, in one transaction; they must have been checked and sanitised. Nothing that is in the
   * library is lost by it (import-records.ts).
   */
  importRecords(records: readonly ClipRecord[]): Promise<ImportResult[]>;
  /** What `importRecords` would answer, each record by itself, with nothing changed; 0 is the id of a clip that would be new. */
  previewImport(records: readonly ClipRecord[]): Promise<ImportResult[]>;
  /** Deletes, leaving a tombstone each from which `undelete` brings the clip back until it is purged. */
  delete(ids: readonly number[]): Promise<void>;
  undelete(ids: readonly number[]): Promise<UndeleteResult>;
  /** Forgets the contents of tombstones deleted before a time (ISO 8601, UTC); the tombstones themselves stay. */
  purge(before: string): Promise<number>;
  /** The last revision number that was given out; 0 before the first change. */
  head(): Promise<number>;
  /** Revisions after `rev`, in order, at most `limit`. */
  revisions(rev: number, limit: number): Promise<Revision[]>;
  /** Calls back after every change, in this page or another; returns the way to stop. */
  onChange(listener: (change: LibraryChange) => void): () => void;
}
