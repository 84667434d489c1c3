import type { ArticleMetadata, Draft } from '../article/article';
import { toIso } from '../article/zoned-time';
import { resolveLinks } from '../extract/body/links';
import { removeUnread } from '../extract/body/tidy-body';
import { readCapture } from '../extract/extract';
import { resolveImages } from '../extract/pictures/resolve-images';
import { SITE_RULES } from '../extract/sites';
import type { Reading } from './format';
import type { Unnumbered } from './to-record';

/**
 * Takes the boilerplate out of an article of others by the same engine that reads pages, each removal logged with its way back. The
 * engine also tells the article's own picture from one of a promotion, and credits from text.
 *
 * @param html of the body as the file has it: classes tell much
 * @param base that its addresses are relative to
 * @returns undefined where there was nothing to be cleaned
 */
export function cleaned(
  { metadata }: Unnumbered,
  html: string,
  base: string,
  { now, window }: Reading,
): Unnumbered | undefined {
  const page = { url: pageAddress(metadata, base), html: pageOf(metadata, html, base, window) };
  const result = readCapture(page, { now, window, force: true });
  if (!result.ok) return undefined;
  const { draft } = result;
  if (draft.stripped.length === 0 && draft.leadImage === metadata.leadImage) return undefined;
  const { text, stripped } = draft;
  return { html: draft.html, text, stripped, metadata: tidied(metadata, draft) };
}

/** The address by which the engine knows the site; where the file has none, one of the publication that it names. */
function pageAddress({ url, site, authors }: ArticleMetadata, base: string): string {
  if (base === url) return url;
  const rule = SITE_RULES.find(({ name }) => name === site || authors.includes(name));
  return rule ? `https://${rule.hosts[0]}/` : url;
}

/** The article as a page: what is known of it in its head, so that the engine holds the text against it. */
function pageOf(
  metadata: ArticleMetadata,
  html: string,
  base: string,
  window: Window & typeof globalThis,
): string {
  const page = new window.DOMParser().parseFromString(`<article>${html}</article>`, 'text/html');
  removeUnread(page.body);
  resolveImages(page.body, base);
  resolveLinks(page.body, base);
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

/** What the file says, but for what only the text can tell. */
function tidied(
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

/** A post that names no site names its publication as the author. */
function publicationOf(
  { site }: Pick<ArticleMetadata, 'site'>,
  draft: Draft,
): Partial<Pick<ArticleMetadata, 'site' | 'source'>> {
  const { source } = draft;
  if (site !== '') return source === undefined ? {} : { source };
  const known = /\.invalid$/.test(draft.site) ? '' : draft.site;
  return { site: source ?? known };
}

/** Whom the text names goes first; a publication is no author. */
function authorsOf(
  { authors }: Pick<ArticleMetadata, 'authors'>,
  draft: Draft,
  publications: readonly string[],
): string[] {
  return draft.authors.length > 0 ? draft.authors : authors.filter((name) => !publications.includes(name));
}
