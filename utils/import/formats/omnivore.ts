import { besides } from '../folder';
import type { ImportFormat } from '../format';
import { type Found, present, textOf, textsOf } from '../found';
import { readEntries } from '../json-entries';
import { entryPiece } from '../links';
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
  async *read(file, reading, folder) {
    for (const entry of (await readEntries(file)).entries) {
      const slug = textOf(entry['slug']) ?? '';
      const content = folder.take(besides(file.path, `content/${slug}.html`));
      const highlights = folder.take(besides(file.path, `highlights/${slug}.md`));
      const found = foundIn(entry, reading.now);
      yield {
        ...entryPiece(entry, found, reading),
        record: async () => {
          const note = highlights && (await readIfAny(highlights));
          const reader = { ...found.reader, ...present({ note }) };
          return toRecord({ ...found, reader, html: content && (await readIfAny(content)) }, reading);
        },
      };
    }
  },
};

function foundIn(entry: Record<string, unknown>, now: Date): Found {
  const of = (key: string) => textOf(entry[key]);
  const author = of('author');
  return {
    metadata: present({
      title: of('title'),
      url: of('url'),
      description: of('description'),
      leadImage: of('thumbnail'),
      authors: author === undefined ? undefined : [author],
      published: publishedTime(of('publishedAt'), now),
    }),
    reader: { tags: textsOf(entry['labels']), archived: of('state') === 'Archived' },
    saved: of('savedAt'),
  };
}

async function readIfAny(file: SourceFile): Promise<string | undefined> {
  return file.size === 0 ? undefined : textOf(await readText(file));
}
