import { isRecord } from '../../article/is-record';
import type { ImportFormat } from '../format';
import { type Found, present, textOf, textsOf } from '../found';
import { readEntries } from '../json-entries';
import { entryPiece } from '../links';

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
  async *read(file, reading) {
    const { whole, entries } = await readEntries(file, 'bookmarks');
    const lists = isRecord(whole) && Array.isArray(whole['lists']) ? whole['lists'].filter(isRecord) : [];
    for (const entry of entries) yield entryPiece(entry, foundIn(entry, lists), reading);
  },
};

function foundIn(entry: Record<string, unknown>, lists: readonly Record<string, unknown>[]): Found {
  const content = isRecord(entry['content']) ? entry['content'] : {};
  const created = entry['createdAt'];
  const [list] = textsOf(entry['lists']);
  return {
    metadata: present({ title: textOf(entry['title']), url: textOf(content['url']) }),
    reader: {
      tags: textsOf(entry['tags']),
      archived: entry['archived'] === true,
      ...present({ note: textOf(entry['note']) }),
    },
    ...(typeof created === 'number' && { saved: created }),
    html: paragraphs(textOf(content['text'])),
    folder: list === undefined ? [] : pathOf(list, lists),
  };
}

/** The names of a list and of those around it, the widest first. */
function pathOf(id: string, lists: readonly Record<string, unknown>[]): string[] {
  const path: string[] = [];
  for (let at: unknown = id; path.length < DEEPEST; ) {
    const list = lists.find((one) => one['id'] === at);
    const name = textOf(list?.['name']);
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
