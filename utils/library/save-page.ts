import type { Draft, PagePlace, Truncation } from '../article/article';
import type { ArticlePage, ClipVersion } from '../article/clip';
import { textHash } from '../article/content-hash';
import { asClipped } from '../article/reinsert';
import type { Store, Writing } from './database/store';
import type { SaveResult } from './library';
import { joinPages, totalOf } from './versions/join-pages';
import { metadataOf, recounted } from './versions/version';
import { addClip, nextVersion, type Saved, updateClip, type Version } from './versions/write-version';

/** A draft of one page of an article over several. */
export type PageDraft = Draft & { page: PagePlace };

/**
 * Saves a page of an article over several into the clip of the article, whichever page was clipped first: the clip is put
 * together from all of its pages anew.
 */
export async function savePage(store: Store, draft: PageDraft): Promise<SaveResult> {
  return store.write(async (writing) => {
    const saved = await findSaved(writing, draft.canonicalUrl);
    const pages = withPage(saved?.body, draft);
    const article = joinPages(pages);
    const version: Version = { ...article, pages, contentHash: textHash(article.text) };
    const now = store.now();
    return saved ? add(writing, saved, draft, version, now) : addClip(writing, version, now);
  });
}

async function findSaved({ transaction }: Writing, canonicalUrl: string): Promise<Saved | undefined> {
  const clip = await transaction.objectStore('clips').index('canonicalUrl').get(canonicalUrl);
  return clip && { clip, body: await transaction.objectStore('bodies').get([clip.id, clip.version]) };
}

async function add(
  writing: Writing,
  saved: Saved,
  { page: { number }, wordCount }: PageDraft,
  version: Version,
  now: string,
): Promise<SaveResult> {
  const { clip, body } = saved;
  if (clip.pending) return updateClip(writing, saved, version, now);
  const isWhole = !clip.pages && !clip.truncated;
  const known = body && asClipped(body).text;
  const isKnown = number === 1 ? wordCount <= clip.wordCount : version.text === known;
  if (isWhole && isKnown) return { kind: 'unchanged', clip };
  if ((clip.pages ?? [1]).includes(number)) return updateClip(writing, saved, version, now);
  const updated = await nextVersion(writing, saved, version, now);
  const total = totalOf(version.pages ?? []);
  return { kind: 'page-added', clip: updated, number, ...(total !== undefined && { total }) };
}

/** The pages of a body, in order, with one more; a page is not replaced by less of itself. */
function withPage(body: ClipVersion | undefined, draft: PageDraft): ArticlePage[] {
  const pages = body && !body.metadata.pending ? (body.pages ?? [asFirstPage(body)]) : [];
  const { html, text, stripped, page: place } = draft;
  const page: ArticlePage = { place, metadata: metadataOf(draft), html, text, stripped };
  const held = pages.find((other) => other.place.number === place.number);
  if (held && isLess(page, held)) return pages;
  return [...pages.filter((other) => other !== held), page].sort((a, b) => a.place.number - b.place.number);
}

/** A clip that nobody knew to be one page of several. */
function asFirstPage(body: ClipVersion): ArticlePage {
  const { metadata, html, text, stripped } = recounted(body, asClipped(body));
  return { place: { number: 1 }, metadata, html, text, stripped };
}

function isLess({ metadata: page }: ArticlePage, { metadata: held }: ArticlePage): boolean {
  if (!isCutOff(page.truncated)) return false;
  return !isCutOff(held.truncated) || page.wordCount < held.wordCount;
}

/** A page is not cut off because it is not the last. */
function isCutOff(truncated: Truncation | undefined): boolean {
  return truncated !== undefined && truncated.reason !== 'more-pages';
}
