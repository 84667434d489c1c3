import type { ZonedTime } from '../../article/zoned-time';
import type { Evidence } from '../confidence/read-confidence';

/** A picture that the page itself declares as the article's. */
export interface ImageCandidate {
  /** Absolute http(s) URL. */
  url: string;
  /** Where it was declared, such as `json-ld` or `meta:og:image`. */
  from: string;
  /** Pixels, where the page says so. */
  width?: number;
  height?: number;
}

/** What a page says about its article, in data and near the headline. Optional fields are absent, never empty. */
export interface PageMetadata {
  title: string;
  originalTitle?: string;
  /** Widest section first. */
  sections: string[];
  authors: string[];
  editors: string[];
  /** The publication whose page this is. */
  site: string;
  /** The outlet or wire that the publication took the article from. */
  source?: string;
  published?: ZonedTime;
  modified?: ZonedTime;
  canonicalUrl: string;
  /** BCP 47 tag. */
  lang?: string;
  description?: string;
  /** The page's own keywords, for the reader to take or leave as tags. */
  keywords: string[];
  /** Declared lead images, best first. */
  images: ImageCandidate[];
  /** What the page declares itself to be. */
  kind?: 'article' | 'list';
  /** What the page says of title, authors and time, for weighing how sure they are. */
  evidence: Evidence;
}
