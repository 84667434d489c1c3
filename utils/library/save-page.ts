import type { Draft, PagePlace, Truncation } from '../article/article';
import type { ArticlePage } from '../article/clip-record';
import { asClipped } from '../article/put-back';
import { joinPages, totalOf } from './join-pages';
import type { SaveOutcome } from './library';
import { asClip, type StoredBody } from './schema';
import type { Store, Writing } from './store';
import { hashOf, metadataOf, recounted } from './version';
import { addClip, nextVersion, type Saved, updateClip, type Version } from './write-version';

/** A draft of one page of an article over several. */
export type PageDraft = Draft & { page: PagePlace };

/**
 * Saves a page of an article over several into the clip of the article, whichever page was clipped first: the clip is put
 * together from all of its pages anew. When another save has come in between, it is done again upon that.
 */
export async function savePage(store: Store, draft: PageDraft): Promise<SaveOutcome> {
  for (;;) {
    const before = await findSaved(store, draft.canonicalUrl);
    const pages = withPage(before?.body, draft);
    const article = joinPages(pages);
    const version: Version = { ...article, pages, contentHash: await hashOf(article.text) };
    const outcome = await store.write(async (writing) => {
      const clips = writing.transaction.objectStore('clips');
      const clip = await clips.index('canonicalUrl').get(draft.canonicalUrl);
      if (clip?.rev !== before?.clip.rev) return undefined;
      return before
        ? add(writing, before, draft, version, store.now())
        : addClip(writing, version, store.now());
    });
    if (outcome) return outcome;
  }
}

/** No change of a clip leaves its revision as it was: with the same revision the body is the same too. */
async function findSaved(store: Store, canonicalUrl: string): Promise<Saved | undefined> {
  return store.read(async (db) => {
    const clip = await db.getFromIndex('clips', 'canonicalUrl', canonicalUrl);
    return clip && { clip, body: await db.get('bodies', [clip.id, clip.version]) };
  });
}

async function add(
  writing: Writing,
  saved: Saved,
  { page: { number }, wordCount }: PageDraft,
  version: Version,
  now: string,
): Promise<SaveOutcome> {
  const { clip, body } = saved;
  if (clip.pending) return updateClip(writing, saved, version, now);
  const isWhole = !clip.pages && !clip.truncated;
  const known = body && asClipped(body).text;
  const isKnown = number === 1 ? wordCount <= clip.wordCount : version.text === known;
  if (isWhole && isKnown) return { kind: 'unchanged', clip: asClip(clip) };
  if ((clip.pages ?? [1]).includes(number)) return updateClip(writing, saved, version, now);
  const updated = await nextVersion(writing, saved, version, now);
  const total = totalOf(version.pages ?? []);
  return { kind: 'page-added', clip: asClip(updated), number, ...(total !== undefined && { total }) };
}

/** The pages of a body, in order, with one more; a page is not replaced by less of itself. */
function withPage(body: StoredBody | undefined, draft: PageDraft): ArticlePage[] {
  const pages = body && !body.metadata.pending ? (body.pages ?? [asFirstPage(body)]) : [];
  const { html, text, removed, page: place } = draft;
  const page: ArticlePage = { place, metadata: metadataOf(draft), html, text, removed };
  const held = pages.find((other) => other.place.number === place.number);
  if (held && isLess(page, held)) return pages;
  return [...pages.filter((other) => other !== held), page].sort((a, b) => a.place.number - b.place.number);
}

/** A clip that nobody knew to be one page of several. */
function asFirstPage(body: StoredBody): ArticlePage {
  const { metadata, html, text, removed } = recounted(body, asClipped(body));
  return { place: { number: 1 }, metadata, html, text, removed };
}

function isLess({ metadata: page }: ArticlePage, { metadata: held }: ArticlePage): boolean {
  if (!isCutOff(page.truncated)) return false;
  return !isCutOff(held.truncated) || page.wordCount < held.wordCount;
}

/** A page is not cut off because it is not the last. */
function isCutOff(truncated: Truncation | undefined): boolean {
  return truncated !== undefined && truncated.reason !== 'more-pages';
}
