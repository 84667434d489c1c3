import type { ArticleMetadata, Draft } from '../article/article';
import { toIso } from '../article/zoned-time';
import { readCapture } from '../extract/extract';
import type { Reading } from './format';
import type { Unnumbered } from './to-record';

/**
 * Takes the boilerplate out of an article of others by the same engine that reads pages, each removal logged with its way back. The
 * engine also tells the article's own picture from one of a promotion, and credits from text.
 *
 * @returns undefined where there was nothing to be cleaned
 */
export function cleaned(original: Unnumbered, { now, window }: Reading): Unnumbered | undefined {
  const { metadata } = original;
  const html = pageOf(original, window);
  const result = readCapture({ url: metadata.url, html }, { now, window, force: true });
  if (!result.ok) return undefined;
  const { draft } = result;
  if (draft.removed.length === 0 && draft.leadImage === metadata.leadImage) return undefined;
  const { html: body, text, removed } = draft;
  return { html: body, text, removed, metadata: tidied(metadata, draft) };
}

/** The article as a page: what is known of it in its head, so that the engine holds the text against it. */
function pageOf({ html, metadata }: Unnumbered, window: Window & typeof globalThis): string {
  const page = new window.DOMParser().parseFromString(`<article>${html}</article>`, 'text/html');
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
  const { authors, editors, source, originalTitle, leadImage, thumbnail } = draft;
  const { wordCount, readingMinutes, securities } = draft;
  return {
    ...metadata,
    ...{ authors, editors: editors.length > 0 ? editors : metadata.editors },
    // A post that names no site names its publication as the author.
    ...(source !== undefined && (metadata.site === '' ? { site: source } : { source })),
    ...(originalTitle !== undefined && { originalTitle }),
    ...(leadImage !== undefined && { leadImage }),
    ...(thumbnail !== undefined && { thumbnail }),
    ...{ wordCount, readingMinutes, securities },
  };
}
