import { hasColumns } from '../csv-rows';
import { definedFields, textField } from '../foreign-article';
import type { ImportFormat } from '../format';
import { rowEntries, splitList } from '../list-entries';

/**
 * The CSV files that Pocket gave out until it closed in 2025: `title,url,time_added,tags,status`, seconds of the Unix epoch, tags
 * parted by `|`, `status` `unread` or `archive` (read off Karakeep's `import-export/parsers.ts` and wallabag's
 * `tests/fixtures/Import/pocket.csv`). A title that is missing was written as the address.
 */
export const pocket: ImportFormat = {
  name: 'pocket',
  path: /\.csv$/i,
  recognise: (beginning) => hasColumns(beginning, 'url', 'time_added', 'tags', 'status'),
  read: (file, context) =>
    rowEntries(file, context, ({ title, url, time_added, tags, status }) => ({
      metadata: definedFields({ title: textField(title), url: textField(url) }),
      reader: { tags: splitList(tags, '|'), archived: status === 'archive' },
      saved: time_added,
    })),
};
