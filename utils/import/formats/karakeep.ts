import { isRecord } from '../../article/is-record';
import { definedFields, type ForeignArticle, textField, textFields } from '../foreign-article';
import type { ImportFormat } from '../format';
import { readEntries } from '../json-entries';
import { listEntry } from '../list-entries';

/** Folders in folders are no deeper; what is, goes round in a circle. */
const DEEPEST = 20;

/**
 * Karakeep's JSON, once Hoarder: `bookmarks` with content of type `link` or `text`, seconds of the Unix epoch, and `lists` in each
 * other (github.com/karakeep-app/karakeep, `packages/shared/import-export/exporters.ts`).
 */
export const karakeep: ImportFormat = {
  name: 'karakeep',
  path: /\.json$/i,
  recognise: (beginning) => /^\s*\{\s*"bookmarks"\s*:\s*\[/.test(beginning),
  async *read(file, context) {
    const { whole, entries } = await readEntries(file, 'bookmarks');
    const lists = isRecord(whole) && Array.isArray(whole['lists']) ? whole['lists'].filter(isRecord) : [];
    for (const entry of entries) yield listEntry(entry, toForeignArticle(entry, lists), context);
  },
};

function toForeignArticle(
  entry: Record<string, unknown>,
  lists: readonly Record<string, unknown>[],
): ForeignArticle {
  const content = isRecord(entry['content']) ? entry['content'] : {};
  const created = entry['createdAt'];
  const [list] = textFields(entry['lists']);
  return {
    metadata: definedFields({ title: textField(entry['title']), url: textField(content['url']) }),
    reader: {
      tags: textFields(entry['tags']),
      archived: entry['archived'] === true,
      ...definedFields({ note: textField(entry['note']) }),
    },
    ...(typeof created === 'number' && { saved: created }),
    html: paragraphs(textField(content['text'])),
    folder: list === undefined ? [] : pathOf(list, lists),
  };
}

/** The names of a list and of those around it, the widest first. */
function pathOf(id: string, lists: readonly Record<string, unknown>[]): string[] {
  const path: string[] = [];
  for (let at: unknown = id; path.length < DEEPEST; ) {
    const list = lists.find((one) => one['id'] === at);
    const name = textField(list?.['name']);
    if (!list || name === undefined) break;
    path.unshift(name);
    at = list['parentId'];
  }
  return path;
}

/** Plain text as markup. */
function paragraphs(text: string | undefined): string | undefined {
  return text
    ?.split(/\n{2,}/)
    .map(
      (paragraph) =>
        `<p>${paragraph.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/\n/g, '<br>')}</p>`,
    )
    .join('');
}
