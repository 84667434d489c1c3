import type { ExtractionResult } from '../article/article';
import { clonePage } from './clone-page';
import type { PageMetadata } from './metadata/page-metadata';
import { readMetadata } from './metadata/read-metadata';
import { oversize } from './page-size';
import { siteRuleFor } from './sites';
import type { SiteRule } from './sites/site-rule';
import { keepStory } from './story/keep-story';
import type { View } from './story/view';
import { unclobbered } from './unclobbered';

/** What is known of a page whatever is to be taken from it. */
export interface PageOptions {
  /** The address that was visited. */
  url: string;
  /** The time of the clip. */
  now: Date;
  /** What the reader has before them, for pages with several stories; without it the address alone decides. */
  view?: View | undefined;
}

/** A page made ready to be read. */
export interface OpenPage {
  window: Window & typeof globalThis;
  /** That its addresses are relative to. */
  base: string;
  /** Copy of the page with one story in it, which the steps that follow change. */
  clone: Document;
  rule: SiteRule | undefined;
  /** What the page says of that story. */
  declared: PageMetadata;
  /** Address of the story: the one that was visited, but where the reader has scrolled to another. */
  storyUrl: string;
}

/** Copies a page, unless that cannot be done, keeps of several stories the one that is meant, and reads its metadata. */
export function openPage(
  document: Document,
  { url, now, view }: PageOptions,
): OpenPage | Extract<ExtractionResult, { ok: false }> {
  const tooLarge = oversize(document);
  if (tooLarge) return { ok: false, reason: 'too-large', detail: tooLarge };
  const window = unclobbered(document, 'defaultView');
  if (!window) return { ok: false, reason: 'failed', detail: 'The page is not shown in a window.' };
  if (!unclobbered(document, 'body')) {
    return { ok: false, reason: 'not-an-article', detail: 'This page has no text of its own.' };
  }
  const declaredBase = unclobbered(document, 'baseURI');
  const base = /^(?:https?|file):/.test(declaredBase) ? declaredBase : url;
  const clone = clonePage(document);
  const rule = siteRuleFor(url);
  const another = keepStory(clone, url, base, view);
  const storyUrl = another ?? url;
  const declared = readMetadata(clone, storyUrl, now, rule);
  if (another) declared.canonicalUrl = another;
  return { window, base, clone, rule, declared, storyUrl };
}
