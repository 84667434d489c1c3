import { hasColumns } from '../csv-rows';
import type { ImportFormat } from '../format';
import { present, textOf } from '../found';
import { parts, rowPieces } from '../links';

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
  read: (file, reading) =>
    rowPieces(file, reading, ({ title, note, excerpt, url, folder, tags, created, favorite }) => ({
      metadata: present({ title: textOf(title), url: textOf(url), description: textOf(excerpt) }),
      reader: {
        tags: parts(tags, ','),
        starred: favorite === 'true',
        ...present({ note: textOf(note) }),
      },
      saved: created,
      folder: folder === NOWHERE ? [] : parts(folder, '/'),
    })),
};
