import type { ZonedTime } from './zoned-time';

/** A security named in the article, in the one normal form `CODE.MARKET` (`600519.SH`, `0700.HK`, `AAPL.US`). */
export interface Security {
  symbol: string;
  /** The name that stands beside the code in the text. */
  name?: string;
}

/** Why an article is known to be incomplete. */
export interface Truncation {
  reason: 'paywall' | 'login' | 'preview' | 'more-pages';
  /** What on the page says so: an attribute, a selector or the sentence itself. */
  evidence: string;
}

/** Where a page stands among the pages of one article. Addresses are absolute http(s) URLs. */
export interface PagePlace {
  /** From 1. */
  number: number;
  /** How many pages the article has, where the page tells. */
  total?: number;
  /** Address of the page after this one. */
  next?: string;
  /** Address that shows the whole article on one page. */
  all?: string;
}

/** A block that was taken out of the article, and why. */
export interface StrippedPart {
  /** The rule's id, such as `editor-credit` or `qr-promotion`. */
  rule: string;
  /** Where it stood: `head`, `tail` or `body` of the article, `box` for a box of its own, `page` outside it. */
  where: 'head' | 'tail' | 'body' | 'box' | 'page';
  /** Its plain text; for a picture its alternative text or address. */
  text: string;
  /** How to put it back into the body; absent where there is nothing to show, or too much. */
  reinsertion?: Reinsertion;
  /** The reader has put it back: it is part of the body's `html` and `text`. */
  reinserted?: true;
}

/** What was taken out, and where it goes or stands in the body that it belongs to. */
export interface Reinsertion {
  /** Sanitised HTML. */
  html: string;
  /** Where it begins in the body's `html`, in UTF-16 code units. */
  offset: number;
  /** How many lines of the body's `text` are before it; absent where it has no text of its own, as a picture. */
  line?: number;
}

/**
 * What is known about an article: the model of the front matter. Optional fields are absent, never empty;
 * lists may be empty. All addresses are absolute http(s) URLs.
 */
export interface ArticleMetadata {
  /** Headline as on the page, without the site's suffix. */
  title: string;
  /** Headline of the outlet that it was taken from, only where it differs from `title`. */
  originalTitle?: string;
  /** Breadcrumb, widest section first. */
  sections: string[];
  /** The article's own picture; never from a promotion, a logo or a QR code. */
  leadImage?: string;
  /** Smaller version of the lead image, where the page names one. */
  thumbnail?: string;
  /** People and desks that wrote it. A publication is never an author. */
  authors: string[];
  /** People and desks credited as editors. */
  editors: string[];
  /** The publication whose page this is. */
  site: string;
  /** The outlet or wire that the publication took it from. */
  source?: string;
  published?: ZonedTime;
  modified?: ZonedTime;
  /** The address that was visited. */
  url: string;
  /**
   * The address that identifies the article: no tracking parameters, no page number, and a fragment only where this is a part
   * of what the address shows, such as a selection.
   */
  canonicalUrl: string;
  securities: Security[];
  /** BCP 47 tag, such as `zh-CN` or `en`. */
  lang: string;
  description: string;
  /** CJK characters plus words of other scripts. */
  wordCount: number;
  readingMinutes: number;
  truncated?: Truncation;
  /** It is not the article but what the reader had selected of it. */
  selection?: true;
  /** Nothing but its address is known so far: a link from elsewhere, to be clipped when it is opened. */
  pending?: true;
  /** Version of the extraction that made this. */
  extractor: string;
}

/** The text of an article, stored apart from its metadata. */
export interface ArticleBody {
  /** Sanitised HTML of the body, without title, byline and lead image header. */
  html: string;
  /** Plain text of the body, a line per block. */
  text: string;
  /** What was taken out, in page order. */
  stripped: StrippedPart[];
}

/**
 * A place from which a page can tell something, independently of the others: its data (JSON-LD, meta elements), its markup
 * (headings, `time` elements, elements marked as a byline), its running text, its address.
 */
export type Witness = 'data' | 'markup' | 'text' | 'address';

/** How sure a field is. */
export interface FieldConfidence {
  /** From 0, nothing supports the value, to 1. Comparable only within one field. */
  score: number;
  /** Who says the same as the field. */
  witnesses: Witness[];
}

/** How sure the extraction is of what it found. */
export interface Confidence {
  title: FieldConfidence;
  authors: FieldConfidence;
  published: FieldConfidence;
  /** Absent for a selection, which the reader chose. */
  body?: FieldConfidence;
}

/** What the extraction returns: an article not yet saved. Plain JSON. */
export interface Draft extends ArticleMetadata, ArticleBody {
  /** Absent where no page was read, as for an import. */
  confidence?: Confidence;
  /** Only where the article goes over several pages and this is one of them. */
  page?: PagePlace;
}

/** The answer of the extraction; a failure is a value because exceptions do not cross the injection boundary. */
export type ExtractionResult =
  | { ok: true; draft: Draft }
  | { ok: false; reason: ExtractionFailure; detail: string };

/** `not-an-article` can be overruled by the reader; the others cannot. */
export type ExtractionFailure = 'not-an-article' | 'nothing-selected' | 'too-large' | 'failed';
