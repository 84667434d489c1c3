import { hasColumns } from '../csv-rows';
import { definedFields, textField, textFields } from '../foreign-article';
import type { ImportFormat } from '../format';
import { rowEntries } from '../list-entries';

/** Folders of every account, which are states: no tags come of them. */
const STATES = ['Unread', 'Archive', 'Starred'];

/**
 * Instapaper's CSV: `URL,Title,Selection,Folder,Timestamp` and since 2025 `Tags`, a JSON list; seconds of the Unix epoch (read off
 * Karakeep's `import-export/parsers.ts` and wallabag's `tests/fixtures/Import/instapaper-export-new.csv`). What was selected is the
 * reader's own, a note.
 */
export const instapaper: ImportFormat = {
  name: 'instapaper',
  path: /\.csv$/i,
  recognise: (beginning) => hasColumns(beginning, 'URL', 'Title', 'Selection', 'Folder', 'Timestamp'),
  read: (file, context) =>
    rowEntries(file, context, ({ URL: url, Title, Selection, Folder, Timestamp, Tags }) => ({
      metadata: definedFields({ title: textField(Title), url: textField(url) }),
      reader: {
        tags: tagsOf(Tags),
        archived: Folder === 'Archive',
        starred: Folder === 'Starred',
        ...definedFields({ note: textField(Selection) }),
      },
      saved: Timestamp,
      folder: Folder && !STATES.includes(Folder) ? [Folder] : [],
    })),
};

function tagsOf(json = ''): string[] {
  try {
    return textFields(JSON.parse(json));
  } catch {
    return [];
  }
}
