import type { ArticleBody, ArticleMetadata, PagePlace } from './article';
import type { Clip, ClipBody } from './clip';

/** One page of an article over several, as it was clipped. */
export interface ArticlePage extends ArticleBody {
  place: PagePlace;
  metadata: ArticleMetadata;
}

/** A version of a clip's body with all that is kept of it. */
export interface ClipVersion extends ClipBody {
  /** SHA-256 of the text as it was clipped, lower-case hexadecimal. */
  contentHash: string;
  /** Of an article over several pages: each page that was clipped. `html`, `text` and `stripped` are these put together. */
  pages?: ArticlePage[];
}

/** All that the library holds of one clip: what a backup is made of. Plain JSON. */
export interface ClipRecord {
  clip: Clip;
  /** From the oldest that is kept to the current one. */
  versions: ClipVersion[];
}
