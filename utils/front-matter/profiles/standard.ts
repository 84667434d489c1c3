import { OWN_ENTRIES } from '../own-entries';
import type { ProfileRules } from '../profile-rules';
import { plainScalar, quotedScalar } from '../text-scalar';
import { oneOrMany, zoned } from '../values';

/**
 * The posts of the collection: their seven keys first and always there, empty where nothing is known. `source`, never
 * `url`: what generators of static sites take as the path of a page is reserved.
 */
export const standard: ProfileRules = {
  entries: [
    ['title', ({ title }) => quotedScalar(title)],
    ['categories', ({ sections }) => sections.map(plainScalar)],
    ['headimg', ({ leadImage }) => quotedScalar(leadImage ?? '')],
    ['author', ({ authors }) => oneOrMany(authors) ?? quotedScalar('')],
    ['comments', () => false],
    ['date', ({ published }) => zoned(published) ?? quotedScalar('')],
    ['thumbnail', ({ thumbnail, leadImage }) => quotedScalar(thumbnail ?? leadImage ?? '')],
    ...OWN_ENTRIES,
  ],
  reserved: ['aliases', 'draft', 'layout', 'permalink', 'published', 'slug', 'type', 'url', 'weight'],
};
