import type { MarkdownOptions } from '../archive/markdown-file';
import { markdownFile } from '../archive/markdown-file';
import type { Clip, ClipRecord, ClipVersion, ReaderFields } from '../article/clip';
import { textHash } from '../article/content-hash';
import { countWords } from '../article/word-count';
import { readForeignBody } from '../extract/read-foreign';
import { readFrontMatter } from '../front-matter/read-front-matter';
import type { ImportContext } from './format';
import { parseNote } from './parse-note';

/**
 * A record with what its Markdown file says by now: title, tags, note and states, and the text, which becomes a new version. What is
 * not in the file stays as it is in the record, unless the file would have had it.
 *
 * @param options with which the file was written
 * @throws ImportError `front-matter`
 */
export async function changedRecord(
  record: ClipRecord,
  file: string,
  options: MarkdownOptions,
  { now, window, tags }: Pick<ImportContext, 'now' | 'window' | 'tags'>,
): Promise<ClipRecord> {
  const { clip, versions } = record;
  const current = versions.at(-1);
  if (!current) return record;
  const written = markdownFile({ ...clip, html: current.html }, options);
  const [before, after] = [parseNote(written, options), parseNote(file, options)];
  const marked = withFields(clip, before.reader, after.reader, tags);
  const title = after.metadata.title ?? clip.title;
  const isRetitled = before.metadata.title !== after.metadata.title;
  if (bodyOf(written) === bodyOf(file) && !isRetitled) return { clip: marked, versions };
  const { html, text } = readForeignBody(after.html, clip.url, window);
  const metadata = { ...current.metadata, title, ...countWords(text) };
  const version: ClipVersion = {
    ...{ id: clip.id, version: current.version + 1, savedAt: now.toISOString() },
    ...{ html, text, stripped: [], metadata },
    contentHash: textHash(text),
  };
  const { pages: _pages, ...whole } = marked;
  return {
    clip: {
      ...{ ...whole, ...metadata },
      ...{
        version: version.version,
        contentHash: version.contentHash,
        updatedAt: version.savedAt,
        strippedCount: 0,
      },
    },
    versions: [...versions, version],
  };
}

/** The clip with what the file says something else of than the one that was written; what is gone from it goes. */
function withFields(
  clip: Clip,
  before: Partial<ReaderFields>,
  after: Partial<ReaderFields>,
  tags: readonly string[],
): Clip {
  const said: { [K in keyof ReaderFields]-?: ReaderFields[K] | undefined } = {
    tags: [...new Set([...(after.tags ?? []), ...tags])],
    starred: after.starred ?? false,
    archived: after.archived ?? false,
    readAt: after.readAt,
    note: after.note,
  };
  const changed = Object.entries(said).filter(([key]) => {
    const field = key as keyof ReaderFields;
    return JSON.stringify(before[field]) !== JSON.stringify(after[field]);
  });
  const fields = Object.entries({ ...clip, ...Object.fromEntries(changed) });
  return Object.fromEntries(fields.filter(([, value]) => value !== undefined)) as unknown as Clip;
}

function bodyOf(file: string): string {
  return readFrontMatter(file).body.trim();
}
