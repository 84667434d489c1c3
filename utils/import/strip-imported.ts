import type { ArticleMetadata, Draft } from '../article/article';
import { toIso } from '../article/zoned-time';
import { addressOfPublication, readForeignMarkup, resolveForeignBody } from '../extract/read-foreign';
import type { ImportContext } from './format';
import type { VersionDraft } from './to-record';

/**
 * Strips the boilerplate of an imported article. The extraction does it, as for a page, so every stripped part can be reinserted. It
 * also tells the article's own picture from one of a promotion, and credits from text.
 *
 * @param html the body as the file has it; its classes help to recognise boilerplate
 * @param base the address that its links are relative to
 * @returns undefined where nothing was stripped
 */
export function stripImported(
  { metadata }: VersionDraft,
  html: string,
  base: string,
  { now, window }: ImportContext,
): VersionDraft | undefined {
  const page = pageOf(metadata, html, base, window);
  const result = readForeignMarkup(page, pageAddress(metadata, base), { now, window });
  if (!result.ok) return undefined;
  const { draft } = result;
  if (draft.stripped.length === 0 && draft.leadImage === metadata.leadImage) return undefined;
  const { text, stripped } = draft;
  return { html: draft.html, text, stripped, metadata: mergeMetadata(metadata, draft) };
}

/** The address by which the extraction knows the site. Where the file has none, it is that of the publication it names. */
function pageAddress({ url, site, authors }: ArticleMetadata, base: string): string {
  if (base === url) return url;
  return addressOfPublication([site, ...authors]) ?? url;
}

/** The article as a page. Its head declares what the file says, so that the extraction can compare the text with it. */
function pageOf(
  metadata: ArticleMetadata,
  html: string,
  base: string,
  window: Window & typeof globalThis,
): string {
  const page = new window.DOMParser().parseFromString(`<article>${html}</article>`, 'text/html');
  resolveForeignBody(page.body, base);
  const heading = page.createElement('h1');
  heading.textContent = metadata.title;
  page.querySelector('article')?.before(heading);
  page.title = metadata.title;
  const { published, leadImage = '', authors, lang } = metadata;
  page.documentElement.lang = lang;
  const known: Record<string, string> = {
    'og:title': metadata.title,
    'og:image': leadImage,
    author: authors.join(', '),
    'article:published_time': published ? toIso(published) : '',
  };
  for (const [name, content] of Object.entries(known)) {
    if (content === '') continue;
    const meta = page.createElement('meta');
    meta.setAttribute(name.includes(':') ? 'property' : 'name', name);
    meta.setAttribute('content', content);
    page.head.append(meta);
  }
  return page.documentElement.outerHTML;
}

/** The file's metadata, except for what only the text can tell. */
function mergeMetadata(
  { leadImage: _lead, thumbnail: _small, ...metadata }: ArticleMetadata,
  draft: Draft,
): ArticleMetadata {
  const { editors, originalTitle, leadImage, thumbnail } = draft;
  const publication = publicationOf(metadata, draft);
  const { wordCount, readingMinutes, securities } = draft;
  return {
    ...metadata,
    ...publication,
    authors: authorsOf(metadata, draft, Object.values(publication)),
    editors: editors.length > 0 ? editors : metadata.editors,
    ...(originalTitle !== undefined && { originalTitle }),
    ...(leadImage !== undefined && { leadImage }),
    ...(thumbnail !== undefined && { thumbnail }),
    ...{ wordCount, readingMinutes, securities },
  };
}

/** Where a post names no site, its author is often the publication. */
function publicationOf(
  { site }: Pick<ArticleMetadata, 'site'>,
  draft: Draft,
): Partial<Pick<ArticleMetadata, 'site' | 'source'>> {
  const { source } = draft;
  if (site !== '') return source === undefined ? {} : { source };
  const known = /\.invalid$/.test(draft.site) ? '' : draft.site;
  return { site: source ?? known };
}

/** Prefers the authors named in the text. A publication is not an author. */
function authorsOf(
  { authors }: Pick<ArticleMetadata, 'authors'>,
  draft: Draft,
  publications: readonly string[],
): string[] {
  return draft.authors.length > 0 ? draft.authors : authors.filter((name) => !publications.includes(name));
}
