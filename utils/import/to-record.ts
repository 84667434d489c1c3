import type { ArticleBody, ArticleMetadata } from '../article/article';
import {
  type Clip,
  type ClipRecord,
  type ClipVersion,
  clipRecordFault,
  parseClipRecord,
  type ReaderFields,
} from '../article/clip';
import { textHash } from '../article/content-hash';
import { tidyTags } from '../article/tidy-tags';
import { countWords } from '../article/word-count';
import { cleanUrl } from '../extract/addresses/canonical-url';
import { languageOfWords, languageOfWriting } from '../extract/metadata/language';
import { findSecurities } from '../extract/securities/find-securities';
import { excerpt } from '../extract/text/excerpt';
import { tidy } from '../extract/text/tidy-text';
import { cleaned } from './cleaned';
import { foreignBody } from './foreign-body';
import type { Reading } from './format';
import { type Found, present } from './found';
import { ImportError } from './problem';
import { savedTime } from './times';

/** Kept in place of the extraction's version with what it has not made. */
const EXTRACTOR = 'import';

/** What has no address of its own gets one that leads nowhere (RFC 2606), and the same one each time. */
const NO_ADDRESS = 'https://imported.invalid/';

/** Enough of an article to tell a language by. */
const SAMPLE = 5000;

/**
 * Makes a record of what a file of others says of an article, or of a link that is still to be clipped.
 *
 * @throws ImportError `no-address` where there is neither an address nor a text, `record` where no record comes of it
 */
export async function toRecord(found: Found, reading: Reading): Promise<ClipRecord> {
  const { now, window } = reading;
  const url = addressFor(found);
  const base = url.startsWith(NO_ADDRESS) ? 'about:blank' : url;
  const { links, ...body } = foreignBody(found.html ?? '', base, window);
  if (body.html === '' && base !== url) throw new ImportError('no-address');
  const { pending: _pending, ...known } = found.metadata;
  const metadata: ArticleMetadata = {
    ...{ sections: [], authors: [], editors: [] },
    site: siteOf(base),
    title: url,
    ...present({ ...known, title: tidy(known.title), ...pictures(known, base) }),
    ...about(body, found.metadata),
    ...{ url, canonicalUrl: url, securities: findSecurities(body.text, links), extractor: EXTRACTOR },
    ...(body.html === '' && { pending: true }),
  };
  const savedAt = savedTime(found.saved, now) ?? now.toISOString();
  const original: Unnumbered = { ...body, stripped: [], metadata };
  const tidier =
    reading.clean && body.html !== '' ? cleaned(original, found.html ?? '', base, reading) : undefined;
  const versions = [original, ...(tidier ? [tidier] : [])].map((version, index) =>
    numbered(version, index + 1, savedAt),
  );
  return recordOf(versions, readerFields(found, reading), savedAt);
}

/** A version that has no number yet. */
export type Unnumbered = ArticleBody & { metadata: ArticleMetadata };

/** A clip of the versions of an article, the last of them its current one. */
export function recordOf(versions: ClipVersion[], reader: ReaderFields, clippedAt: string): ClipRecord {
  const current = versions.at(-1);
  if (!current) throw new ImportError('record');
  const clip: Clip = {
    ...current.metadata,
    ...reader,
    ...{ id: 0, rev: 0, version: current.version, clippedAt, contentHash: current.contentHash },
    // The library counts them anew.
    ...{ images: 0, tables: 0, strippedCount: 0 },
  };
  const record = parseClipRecord({ clip, versions });
  if (!record) throw new ImportError('record', clipRecordFault({ clip, versions }));
  return record;
}

/** Gives a version its number and hash. */
export function numbered(version: Unnumbered, number: number, savedAt: string): ClipVersion {
  const contentHash = textHash(version.text);
  return { ...version, id: 0, version: number, savedAt, contentHash };
}

function addressFor({ metadata, html = '' }: Found): string {
  const known = metadata.canonicalUrl ?? metadata.url;
  const address = known === undefined ? undefined : cleanUrl(known, 'about:blank');
  if (address) return address;
  if (known !== undefined || html.trim() === '') throw new ImportError('no-address', known);
  const named = [metadata.site, metadata.title, metadata.published?.instant].join('\n');
  return NO_ADDRESS + textHash(named).slice(0, 32);
}

/** Of the pictures that a file names, those that are on the web. */
function pictures(
  { leadImage = '', thumbnail = '' }: Partial<ArticleMetadata>,
  base: string,
): { leadImage: string | undefined; thumbnail: string | undefined } {
  return { leadImage: cleanUrl(leadImage, base), thumbnail: cleanUrl(thumbnail, base) };
}

function siteOf(base: string): string {
  return URL.canParse(base) ? new URL(base).hostname.replace(/^www\./, '') : '';
}

/** What can be told from the text itself. */
function about(
  { text }: Pick<ArticleBody, 'text'>,
  { lang, description }: Partial<ArticleMetadata>,
): Pick<ArticleMetadata, 'lang' | 'description' | 'wordCount' | 'readingMinutes'> {
  const sample = text.slice(0, SAMPLE);
  return {
    lang: lang ?? languageOfWriting(sample) ?? languageOfWords(sample) ?? '',
    description: description || excerpt(text),
    ...(text === '' ? { wordCount: 0, readingMinutes: 0 } : countWords(text)),
  };
}

/** The reader's own fields, with the tags that the import is to give. */
export function readerFields(
  { reader = {}, folder = [] }: Found,
  { tags, folderTags }: Reading,
): ReaderFields {
  const filed = folderTags && folder.length > 0 ? [folder.join('/')] : [];
  return {
    ...{ starred: false, archived: false },
    ...present(reader),
    tags: tidyTags([...(reader.tags ?? []), ...filed, ...tags]),
  };
}
