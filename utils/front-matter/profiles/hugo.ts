import { OWN_ENTRIES } from '../own-entries';
import { changed, type ProfileRules } from '../profile-rules';
import { quotedScalar } from '../text-scalar';
import { list, oneOrMany, quoted, zoned } from '../values';

/** Languages that Hugo counts the words and cuts the summary of by characters. */
const CJK = /^(?:zh|ja|ko)(?:-|$)/i;

/**
 * Content of Hugo (gohugo.io/content-management/front-matter).
 *
 * - `date`, `lastmod`: RFC 3339 with the offset, or the day alone, which Hugo puts into the zone of the site.
 * - `categories`, `tags`: taxonomies, flat lists of terms.
 * - All other names are reserved at the top, so keys of one's own stand under `params`. Of these, Hugo's embedded templates read
 *   `images`, a list.
 */
export const hugo: ProfileRules = {
  entries: [
    ['title', ({ title }) => quotedScalar(title)],
    ['date', ({ published }) => zoned(published)],
    ['lastmod', ({ modified }) => zoned(modified)],
    ['description', ({ description }) => quoted(description)],
    ['categories', ({ sections }) => list(sections)],
    ['tags', ({ tags }) => list(tags)],
    ['isCJKLanguage', ({ lang }) => CJK.test(lang) || undefined],
  ],
  params: [
    ['author', ({ authors }) => oneOrMany(authors)],
    ['images', ({ leadImage }) => leadImage && [quotedScalar(leadImage)]],
    ['thumbnail', ({ thumbnail, leadImage }) => quoted(thumbnail ?? leadImage)],
    ['comments', () => false],
    ...changed(OWN_ENTRIES, { updated: [], description: [], tags: [] }),
  ],
  reserved: [
    ...[
      'aliases',
      'audio',
      'build',
      'cascade',
      'draft',
      'expirydate',
      'headless',
      'keywords',
      'layout',
      'linktitle',
    ],
    ...[
      'markup',
      'menu',
      'menus',
      'modified',
      'outputs',
      'params',
      'pubdate',
      'publishdate',
      'published',
      'resources',
    ],
    ...[
      'sitemap',
      'sites',
      'slug',
      'summary',
      'translationkey',
      'type',
      'unpublishdate',
      'url',
      'videos',
      'weight',
    ],
  ],
};
