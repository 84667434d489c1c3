import { removeClobberingNames } from '../capture/clone-page';
import type { PageCapture } from '../capture/page-capture';
import { type JsonLd, readJsonLd } from './metadata/json-ld';
import type { PageMetadata } from './metadata/page-metadata';
import { readMetadata } from './metadata/read-metadata';
import { siteRuleFor } from './sites';
import type { SiteRule } from './sites/site-rule';
import { keepStory } from './story/keep-story';

export interface ReadOptions {
  /** The time of the clip. */
  now: Date;
  /** Where the reading is done; its DOMParser makes documents in which nothing loads or runs. */
  window: Window & typeof globalThis;
  /** Take the page even where it does not look like an article. */
  force?: boolean;
  /** Take what the reader has selected instead of the article. */
  selection?: boolean;
}

/** A page made ready to be read. */
export interface OpenPage {
  /** That its addresses are relative to. */
  base: string;
  /** The page with one story in it, which the steps that follow change. Nothing in it loads or runs. */
  page: Document;
  rule: SiteRule | undefined;
  /** What the page says of that story. */
  declared: PageMetadata;
  jsonLd: JsonLd;
  /** Address of the story: the one that was visited, but where the reader has scrolled to another. */
  storyUrl: string;
}

/**
 * Makes a document of a captured page, keeps of several stories the one that is meant, and reads its metadata.
 *
 * @param now time of the clip
 */
export function openPage({ url, html, view }: PageCapture, now: Date, parser: DOMParser): OpenPage {
  const page = parser.parseFromString(html, 'text/html');
  removeClobberingNames(page);
  const base = page.baseURI;
  const rule = siteRuleFor(url);
  const another = keepStory(page, url, base, view);
  const storyUrl = another ?? url;
  const jsonLd = readJsonLd(page, storyUrl);
  const declared = readMetadata(page, storyUrl, now, rule, jsonLd);
  if (another) declared.canonicalUrl = another;
  return { base, page, rule, declared, jsonLd, storyUrl };
}
