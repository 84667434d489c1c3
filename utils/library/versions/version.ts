import { type ArticleBody, type ArticleMetadata, metadataSchema } from '../../article/article';
import type { Clip, ClipVersion, ReaderFields } from '../../article/clip';
import { countWords } from '../../article/word-count';

/**
 * Takes the metadata, and only that, out of a draft or a clip: whatever else a draft carries must never become a
 * clip's id or its reader's tags.
 */
export function metadataOf(article: ArticleMetadata): ArticleMetadata {
  const known = Object.entries(article).filter(
    ([key, value]) => Object.hasOwn(metadataSchema.entries, key) && value !== undefined,
  );
  return Object.fromEntries(known) as unknown as ArticleMetadata;
}

/** What a clip says of its current version besides the metadata. */
export function summaryOf(
  { html, stripped, pages }: ArticleBody & Pick<ClipVersion, 'pages'>,
  contentHash: string,
): Pick<Clip, 'contentHash' | 'images' | 'tables' | 'strippedCount' | 'pages'> {
  const { images, tables } = countElements(html);
  return {
    ...{
      contentHash,
      images,
      tables,
      strippedCount: stripped.filter(({ reinserted }) => !reinserted).length,
    },
    ...(pages && { pages: pages.map(({ place }) => place.number) }),
  };
}

/** A version after a change to its body, its length counted anew; the same one where nothing has changed. */
export function recounted<Version extends ArticleBody & { metadata: ArticleMetadata }>(
  before: Version,
  after: Version,
): Version {
  if (after === before) return before;
  return { ...after, metadata: { ...after.metadata, ...countWords(after.text) } };
}

/** What stays of a clip when its article is replaced by another version. */
export function keptFields(
  clip: Pick<Clip, 'id' | 'clippedAt' | keyof ReaderFields>,
): Pick<Clip, 'id' | 'clippedAt' | keyof ReaderFields> {
  const { id, clippedAt, tags, starred, archived, readAt, note } = clip;
  return {
    ...{ id, clippedAt, tags, starred, archived },
    ...(readAt !== undefined && { readAt }),
    ...(note !== undefined && { note }),
  };
}

/**
 * Counts without a DOM, which the background does not have. Bodies are written by a serialiser: `<` in text is escaped
 * there, so a tag is a `<` with a name, and attributes are skipped as a whole.
 */
function countElements(html: string): { images: number; tables: number } {
  const names = Array.from(html.matchAll(/<([a-z][a-z0-9]*)(?:"[^"]*"|[^"<>])*>/gi), ([, name]) =>
    name?.toLowerCase(),
  );
  const count = (wanted: string) => names.filter((name) => name === wanted).length;
  return { images: count('img'), tables: count('table') };
}
