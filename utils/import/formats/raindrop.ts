import { hasColumns } from '../csv-rows';
import { definedFields, textField } from '../foreign-article';
import type { ImportFormat } from '../format';
import { rowEntries, splitList } from '../list-entries';

/** Where Raindrop puts what was filed nowhere. */
const NOWHERE = 'Unsorted';

/**
 * Raindrop.io's CSV (help.raindrop.io, developer.raindrop.io/v1/export):
 * `id,title,note,excerpt,url,folder,tags,created,cover,highlights,favorite`; ISO 8601, tags parted by commas, folders in each other by `/`.
 */
export const raindrop: ImportFormat = {
  name: 'raindrop',
  path: /\.csv$/i,
  recognise: (beginning) => hasColumns(beginning, 'title', 'note', 'excerpt', 'url', 'folder', 'created'),
  read: (file, context) =>
    rowEntries(file, context, ({ title, note, excerpt, url, folder, tags, created, favorite }) => ({
      metadata: definedFields({
        title: textField(title),
        url: textField(url),
        description: textField(excerpt),
      }),
      reader: {
        tags: splitList(tags, ','),
        starred: favorite === 'true',
        ...definedFields({ note: textField(note) }),
      },
      saved: created,
      folder: folder === NOWHERE ? [] : splitList(folder, '/'),
    })),
};
