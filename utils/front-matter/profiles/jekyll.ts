import type { Scalar } from 'yaml';
import { toIso, type ZonedTime } from '../../article/zoned-time';
import { OWN_ENTRIES } from '../own-entries';
import { changed, type ProfileRules } from '../profile-rules';
import { quotedScalar } from '../text-scalar';
import { list, oneOrMany, quoted, timestamp } from '../values';

/**
 * Posts of Jekyll (jekyllrb.com/docs/front-matter, jekyllrb.com/docs/posts).
 *
 * - `date`: `YYYY-MM-DD HH:MM:SS +/-TTTT`; an empty one stops the build.
 * - `categories`: a list, and by default the folders of the post's address, widest first.
 * - `image`, `last_modified_at`: the names that its plugins for search engines and site maps read.
 * - `render_with_liquid`: from Jekyll 4 on `{{ }}` and `{% %}` in an article are its text (jekyllrb.com/docs/liquid/tags).
 */
export const jekyll: ProfileRules = {
  entries: [
    ['title', ({ title }) => quotedScalar(title)],
    ['categories', ({ sections }) => list(sections)],
    ['image', ({ leadImage }) => quoted(leadImage)],
    ['author', ({ authors }) => oneOrMany(authors)],
    ['comments', () => false],
    ['date', ({ published }) => spaced(published)],
    ['thumbnail', ({ thumbnail, leadImage }) => quoted(thumbnail ?? leadImage)],
    ...changed(OWN_ENTRIES, { updated: [['last_modified_at', ({ modified }) => spaced(modified)]] }),
    ['render_with_liquid', () => false],
  ],
  reserved: [
    ...[
      'category',
      'collection',
      'content',
      'draft',
      'excerpt',
      'excerpt_separator',
      'ext',
      'id',
      'layout',
      'next',
    ],
    ...[
      'output',
      'path',
      'permalink',
      'previous',
      'published',
      'redirect_from',
      'redirect_to',
      'relative_path',
    ],
    ...['sitemap', 'slug', 'tag', 'url'],
  ],
};

/** `2022-08-18 16:47:48 +0800`, or the day alone. */
function spaced(time: ZonedTime | undefined): Scalar<string> | undefined {
  return timestamp(time && toIso(time).replace(/T(.{8})(...):(..)$/, ' $1 $2$3'));
}
