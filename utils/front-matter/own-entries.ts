import type { Entry } from './profile-rules';
import { list, oneOrMany, plain, quoted, securityMaps, timestamp, zoned } from './values';

/** The keys that Tearsheet adds to those of the collection, as the standard profile has them: each only where it has a value. */
export const OWN_ENTRIES: readonly Entry[] = [
  ['original_title', ({ originalTitle }) => quoted(originalTitle)],
  ['editor', ({ editors }) => oneOrMany(editors)],
  ['site', ({ site }) => plain(site)],
  ['source_media', ({ source }) => plain(source)],
  ['updated', ({ modified }) => zoned(modified)],
  ['source', ({ canonicalUrl, url }) => quoted(canonicalUrl || url)],
  ['tags', ({ tags }) => list(tags)],
  ['starred', ({ starred }) => starred || undefined],
  ['read', ({ readAt }) => timestamp(readAt)],
  ['archived', ({ archived }) => archived || undefined],
  ['note', ({ note }) => quoted(note)],
  ['securities', securityMaps],
  ['lang', ({ lang }) => plain(lang)],
  ['description', ({ description }) => quoted(description)],
  ['word_count', ({ wordCount }) => wordCount || undefined],
  ['truncated', ({ truncated }) => truncated?.reason],
  ['selection', ({ selection }) => selection],
  ['pending', ({ pending }) => pending],
  ['clipped', ({ clippedAt }) => timestamp(clippedAt)],
  ['content_hash', ({ contentHash }) => quoted(contentHash)],
];
