import { OWN_ENTRIES } from '../own-entries';
import { changed, type ProfileRules } from '../profile-rules';
import { quotedScalar } from '../text-scalar';
import { list, oneOrMany, quoted, zoned } from '../values';

/**
 * Posts of Hexo (hexo.io/docs/front-matter).
 *
 * - `categories`: one list is one hierarchy, widest first, which is what the sections of an article are. Only a list of lists
 *   would put it into several categories side by side.
 * - `date`, `updated`: timestamps with their offset. An empty date is none, and the file's own counts.
 * - `original_url`: Hexo puts the path of the file under `source`, over what stands there (its `lib/plugins/processor/post.ts`).
 * - `disableNunjucks`: `{{ }}` and `{% %}` in an article are its text.
 */
export const hexo: ProfileRules = {
  entries: [
    ['title', ({ title }) => quotedScalar(title)],
    ['categories', ({ sections }) => list(sections)],
    ['headimg', ({ leadImage }) => quoted(leadImage)],
    ['author', ({ authors }) => oneOrMany(authors)],
    ['comments', () => false],
    ['date', ({ published }) => zoned(published)],
    ['thumbnail', ({ thumbnail, leadImage }) => quoted(thumbnail ?? leadImage)],
    ...changed(OWN_ENTRIES, {
      source: [['original_url', ({ canonicalUrl, url }) => quoted(canonicalUrl || url)]],
    }),
    ['disableNunjucks', () => true],
  ],
  reserved: [
    ...[
      '_content',
      '_id',
      'asset_dir',
      'category',
      'content',
      'excerpt',
      'full_source',
      'id',
      'layout',
      'link',
    ],
    ...['more', 'path', 'permalink', 'photo', 'photos', 'published', 'raw', 'slug', 'source', 'tag'],
  ],
};
