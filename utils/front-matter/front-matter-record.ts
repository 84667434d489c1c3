import type { ArticleMetadata } from '../article/article';
import type { ReaderFields } from '../article/clip';

/** What front matter is written from: a draft, or a clip with the reader's fields and its provenance. */
export type FrontMatterRecord = ArticleMetadata &
  Partial<ReaderFields> & {
    /** ISO 8601, UTC. */
    clippedAt?: string;
    /** SHA-256 of the body's text, lower-case hexadecimal. */
    contentHash?: string;
  };
