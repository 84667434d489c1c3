import type { ArticleBody, ArticleMetadata } from './article';

/** The reader's own fields of a clip; an edit changes these and nothing else. */
export interface ReaderFields {
  tags: string[];
  starred: boolean;
  archived: boolean;
  /** ISO 8601, UTC. */
  readAt?: string;
  note?: string;
}

/** A saved article as lists show it: everything but the body. */
export interface Clip extends ArticleMetadata, ReaderFields {
  /** Given by the store, never used again after a delete. */
  id: number;
  /** The library's revision number of the last change to this clip. */
  rev: number;
  /** Current version of the body, from 1. */
  version: number;
  /** ISO 8601, UTC: when it was first saved. */
  clippedAt: string;
  /** ISO 8601, UTC: when the article was last saved again with changes. */
  updatedAt?: string;
  /** SHA-256 of the body's text as it was clipped, whatever was put back since; lower-case hexadecimal. */
  contentHash: string;
  /** What lists show without loading a body. */
  images: number;
  tables: number;
  /** How much was taken out and not put back. */
  strippedCount: number;
  /** Numbers of the pages that are in it, in order; only of an article over several pages. */
  pages?: number[];
}

/** One version of a clip's body, with the metadata of that version so that it can be gone back to. */
export interface ClipBody extends ArticleBody {
  id: number;
  version: number;
  /** ISO 8601, UTC: when this version was saved. */
  savedAt: string;
  metadata: ArticleMetadata;
}
