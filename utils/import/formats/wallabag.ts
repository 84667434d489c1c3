import { isRecord } from '../../article/is-record';
import { definedFields, type ForeignArticle, textField, textFields } from '../foreign-article';
import type { ImportFormat } from '../format';
import { readEntries } from '../json-entries';
import { listEntry } from '../list-entries';
import { publishedTime } from '../times';

/** What wallabag keeps as the text of a page that it could not fetch. */
const NOT_FETCHED = /wallabag can(?:'|’|&#039;)t retrieve contents/i;

/**
 * wallabag's JSON, version 2: a list of entries, `content` in HTML, `is_archived` and `is_starred` as flags or 0 and 1, ISO 8601
 * (github.com/wallabag/wallabag, `src/Entity/Entry.php` and `tests/fixtures/Import/wallabag-v2-annotations.json`). Annotations
 * become a note.
 */
export const wallabag: ImportFormat = {
  name: 'wallabag',
  path: /\.json$/i,
  recognise: (beginning) => /^\s*\[/.test(beginning) && /"is_(?:archived|starred)"\s*:/.test(beginning),
  async *read(file, context) {
    for (const entry of (await readEntries(file)).entries) {
      yield listEntry(entry, toForeignArticle(entry, context.now), context);
    }
  },
};

function toForeignArticle(entry: Record<string, unknown>, now: Date): ForeignArticle {
  const of = (key: string) => textField(entry[key]);
  const content = of('content') ?? '';
  return {
    metadata: definedFields({
      title: of('title'),
      url: of('url'),
      leadImage: of('preview_picture'),
      lang: of('language')?.replace('_', '-'),
      authors: textFields(entry['published_by']),
      published: publishedTime(of('published_at'), now),
    }),
    reader: {
      tags: textFields(entry['tags']),
      archived: isSet(entry['is_archived']),
      starred: isSet(entry['is_starred']),
      ...definedFields({ note: noteOf(entry['annotations']) }),
    },
    saved: of('created_at'),
    html: NOT_FETCHED.test(content) ? '' : content,
  };
}

function isSet(flag: unknown): boolean {
  return flag === true || flag === 1;
}

/** Each annotation as a quotation with what was said of it under it. */
function noteOf(annotations: unknown): string {
  if (!Array.isArray(annotations)) return '';
  return annotations
    .filter(isRecord)
    .map(({ quote, text }) =>
      [textField(quote)?.replace(/^/gm, '> '), textField(text)].filter(Boolean).join('\n\n'),
    )
    .filter((note) => note !== '')
    .join('\n\n');
}
