import { siblingPath } from '../folder';
import { definedFields, type ForeignArticle, textField, textFields } from '../foreign-article';
import type { ImportFormat } from '../format';
import { readEntries } from '../json-entries';
import { listEntry } from '../list-entries';
import { readText, type SourceFile } from '../source-file';
import { publishedTime } from '../times';
import { toRecord } from '../to-record';

/**
 * The ZIP that Omnivore gave out until it closed in 2024: lists of metadata, `content/SLUG.html` and `highlights/SLUG.md` beside
 * them (github.com/omnivore-app/omnivore, `packages/api/src/jobs/export.ts`). Highlights become a note.
 */
export const omnivore: ImportFormat = {
  name: 'omnivore',
  path: /(?:^|\/)metadata_\d+_to_\d+\.json$/,
  recognise: (beginning) => /^\s*\[/.test(beginning),
  async *read(file, context, folder) {
    for (const entry of (await readEntries(file)).entries) {
      const slug = textField(entry['slug']) ?? '';
      const content = folder.take(siblingPath(file.path, `content/${slug}.html`));
      const highlights = folder.take(siblingPath(file.path, `highlights/${slug}.md`));
      const found = toForeignArticle(entry, context.now);
      yield {
        ...listEntry(entry, found, context),
        record: async () => {
          const note = highlights && (await readIfAny(highlights));
          const reader = { ...found.reader, ...definedFields({ note }) };
          return toRecord({ ...found, reader, html: content && (await readIfAny(content)) }, context);
        },
      };
    }
  },
};

function toForeignArticle(entry: Record<string, unknown>, now: Date): ForeignArticle {
  const of = (key: string) => textField(entry[key]);
  const author = of('author');
  return {
    metadata: definedFields({
      title: of('title'),
      url: of('url'),
      description: of('description'),
      leadImage: of('thumbnail'),
      authors: author === undefined ? undefined : [author],
      published: publishedTime(of('publishedAt'), now),
    }),
    reader: { tags: textFields(entry['labels']), archived: of('state') === 'Archived' },
    saved: of('savedAt'),
  };
}

async function readIfAny(file: SourceFile): Promise<string | undefined> {
  return file.size === 0 ? undefined : textField(await readText(file));
}
