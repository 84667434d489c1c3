import type { ForeignArticle } from '../foreign-article';
import type { ImportContext, ImportFormat } from '../format';
import { readNote } from '../read-note';
import { toRecord } from '../to-record';

/**
 * Files of MarkDownload by its default template: front matter with `created` as `2024-03-01T09:30:00 (UTC +08:00)`, `tags`, `source`,
 * `author`, then the title, an excerpt under a heading in a quotation, and a rule
 * (github.com/deathau/markdownload, `src/shared/default-options.js`).
 */
export const markdownload: ImportFormat = {
  name: 'markdownload',
  path: /\.md$/i,
  recognise: (beginning) => /^\s*---\r?\ncreated: \d{4}-\d\d-\d\dT[\d:]+ \(UTC /.test(beginning),
  async *read(file, context) {
    yield { record: async () => toRecord(withoutHead(await readNote(file), context), context) };
  },
};

/** The note without the title and the excerpt, which the article begins with again. */
function withoutHead(note: ForeignArticle, { window }: Pick<ImportContext, 'window'>): ForeignArticle {
  const { body } = new window.DOMParser().parseFromString(note.html ?? '', 'text/html');
  const [title, excerpt, rule] = body.children;
  if (title?.tagName !== 'H1' || excerpt?.tagName !== 'BLOCKQUOTE' || rule?.tagName !== 'HR') return note;
  excerpt.querySelector('h2')?.remove();
  const description = excerpt.textContent?.trim();
  const named = title.textContent?.trim();
  for (const element of [title, excerpt, rule]) element.remove();
  return {
    ...note,
    metadata: { ...note.metadata, ...(named && { title: named }), ...(description && { description }) },
    html: body.innerHTML,
  };
}
