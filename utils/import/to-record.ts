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
import {
  cleanUrl,
  describeForeignText,
  type ForeignBody,
  readForeignBody,
  tidy,
} from '../extract/read-foreign';
import { definedFields, type ForeignArticle } from './foreign-article';
import type { ImportContext } from './format';
import { ImportError } from './import-error';
import { stripImported } from './strip-imported';
import { savedTime } from './times';

/** Stands in place of the extraction's version. */
const EXTRACTOR = 'import';

/** Start of the address for an article that has none. It leads nowhere (RFC 2606), and is the same at every import. */
const NO_ADDRESS = 'https://imported.invalid/';

/**
 * Makes a record of an article of another program, or of a link that is still to be clipped.
 *
 * @throws ImportError `no-address` where there is neither an address nor a text, `record` where the record would not be valid
 */
export async function toRecord(article: ForeignArticle, context: ImportContext): Promise<ClipRecord> {
  const { now, window } = context;
  const url = addressFor(article);
  const base = url.startsWith(NO_ADDRESS) ? 'about:blank' : url;
  const { links, ...body } = readForeignBody(article.html ?? '', base, window);
  if (body.html === '' && base !== url) throw new ImportError('no-address');
  const { pending: _pending, ...known } = article.metadata;
  const metadata: ArticleMetadata = {
    ...{ sections: [], authors: [], editors: [] },
    site: siteOf(base),
    title: url,
    ...definedFields({ ...known, title: tidy(known.title), ...pictures(known, base) }),
    ...describeText({ ...body, links }, article.metadata),
    ...{ url, canonicalUrl: url, extractor: EXTRACTOR },
    ...(body.html === '' && { pending: true }),
  };
  const savedAt = savedTime(article.saved, now) ?? now.toISOString();
  const original: VersionDraft = { ...body, stripped: [], metadata };
  const withoutBoilerplate =
    context.strip && body.html !== ''
      ? stripImported(original, article.html ?? '', base, context)
      : undefined;
  const versions = [original, ...(withoutBoilerplate ? [withoutBoilerplate] : [])].map((version, index) =>
    toVersion(version, index + 1, savedAt),
  );
  return recordOf(versions, readerFields(article, context), savedAt);
}

/** A version without its number, hash and time. */
export type VersionDraft = ArticleBody & { metadata: ArticleMetadata };

/** Makes a clip of the versions of an article. The last one is the current one. */
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
export function toVersion(version: VersionDraft, number: number, savedAt: string): ClipVersion {
  const contentHash = textHash(version.text);
  return { ...version, id: 0, version: number, savedAt, contentHash };
}

function addressFor({ metadata, html = '' }: ForeignArticle): string {
  const known = metadata.canonicalUrl ?? metadata.url;
  const address = known === undefined ? undefined : cleanUrl(known, 'about:blank');
  if (address) return address;
  if (known !== undefined || html.trim() === '') throw new ImportError('no-address', known);
  const named = [metadata.site, metadata.title, metadata.published?.instant].join('\n');
  return NO_ADDRESS + textHash(named).slice(0, 32);
}

/** The pictures that a file names, where their addresses are on the web. */
function pictures(
  { leadImage = '', thumbnail = '' }: Partial<ArticleMetadata>,
  base: string,
): { leadImage: string | undefined; thumbnail: string | undefined } {
  return { leadImage: cleanUrl(leadImage, base), thumbnail: cleanUrl(thumbnail, base) };
}

function siteOf(base: string): string {
  return URL.canParse(base) ? new URL(base).hostname.replace(/^www\./, '') : '';
}

/** What the text itself tells, where the file does not. */
function describeText(
  { text, links }: Pick<ForeignBody, 'text' | 'links'>,
  { lang, description }: Partial<ArticleMetadata>,
): Pick<ArticleMetadata, 'lang' | 'description' | 'securities' | 'wordCount' | 'readingMinutes'> {
  const told = describeForeignText({ text, links });
  return {
    lang: lang ?? told.lang ?? '',
    description: description || told.excerpt,
    securities: told.securities,
    ...(text === '' ? { wordCount: 0, readingMinutes: 0 } : countWords(text)),
  };
}

/** The reader's own fields, with the tags that every imported clip gets. */
export function readerFields(
  { reader = {}, folder = [] }: ForeignArticle,
  { tags, folderTags }: ImportContext,
): ReaderFields {
  const filed = folderTags && folder.length > 0 ? [folder.join('/')] : [];
  return {
    ...{ starred: false, archived: false },
    ...definedFields(reader),
    tags: tidyTags([...(reader.tags ?? []), ...filed, ...tags]),
  };
}
