import { Document, Scalar } from 'yaml';
import type { ArticleMetadata } from '../article/article';
import type { ReaderFields } from '../article/clip';
import { toIso, type ZonedTime } from '../article/zoned-time';
import { escapeInvisible, plainText, quotedText } from './text-scalar';

/** What front matter is written from: a draft, or a clip with the reader's fields and its provenance. */
export type FrontMatterRecord = ArticleMetadata &
  Partial<ReaderFields> & {
    /** ISO 8601, UTC. */
    clippedAt?: string;
    /** SHA-256 of the body's text, lower-case hexadecimal. */
    contentHash?: string;
  };

/**
 * Writes a record as YAML front matter, from `---` to `---` with a final newline.
 *
 * The seven keys of the posts in the collection come first and are always there, empty where nothing is known; the other
 * keys follow in one fixed order, each only where it has a value. Strings are written so that a YAML 1.1 and a YAML 1.2
 * reader find the same text. Times are plain timestamps in ISO 8601: the article's at its own offset, the reader's in UTC.
 * Securities are maps of `symbol` and, where known, `name`.
 */
export function frontMatter(record: FrontMatterRecord): string {
  const document = new Document(entries(record));
  const yaml = document.toString({
    indent: 1,
    lineWidth: 0,
    doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER,
  });
  return `---\n${escapeInvisible(yaml)}---\n`;
}

/** The keys in their order: the collection's seven, then those of Tearsheet that have a value. */
function entries(record: FrontMatterRecord): Map<string, unknown> {
  return new Map<string, unknown>([
    ['title', quotedText(record.title)],
    ['categories', record.sections.map(plainText)],
    ['headimg', quotedText(record.leadImage ?? '')],
    ['author', oneOrMany(record.authors)],
    ['comments', false],
    ['date', record.published ? timestamp(toIso(record.published)) : quotedText('')],
    ['thumbnail', quotedText(record.thumbnail ?? record.leadImage ?? '')],
    ...further(record).filter(([, value]) => value !== undefined),
  ]);
}

function further(record: FrontMatterRecord): [string, unknown][] {
  return [
    ['original_title', ifAny(record.originalTitle, quotedText)],
    ['editor', record.editors.length > 0 ? oneOrMany(record.editors) : undefined],
    ['site', ifAny(record.site, plainText)],
    ['source_media', ifAny(record.source, plainText)],
    ['updated', record.modified && zoned(record.modified)],
    ['source', ifAny(record.canonicalUrl || record.url, quotedText)],
    ['tags', record.tags && list(record.tags)],
    ['starred', record.starred || undefined],
    ['read', ifAny(record.readAt, timestamp)],
    ['archived', record.archived || undefined],
    ['note', ifAny(record.note, quotedText)],
    ['securities', securities(record)],
    ['lang', ifAny(record.lang, plainText)],
    ['description', ifAny(record.description, quotedText)],
    ['word_count', record.wordCount || undefined],
    ['truncated', record.truncated?.reason],
    ['selection', record.selection],
    ['clipped', ifAny(record.clippedAt, timestamp)],
    ['content_hash', ifAny(record.contentHash, quotedText)],
  ];
}

function ifAny(value: string | undefined, write: (value: string) => Scalar): Scalar | undefined {
  return value ? write(value) : undefined;
}

function oneOrMany(names: string[]): unknown {
  const [only, ...others] = names;
  if (only === undefined) return quotedText('');
  return others.length === 0 ? plainText(only) : names.map(plainText);
}

function list(values: string[]): Scalar[] | undefined {
  return values.length > 0 ? values.map(plainText) : undefined;
}

function securities({ securities }: FrontMatterRecord): Map<string, Scalar>[] | undefined {
  if (securities.length === 0) return undefined;
  return securities.map(({ symbol, name }) => {
    const pairs: [string, Scalar][] = [['symbol', quotedText(symbol)]];
    if (name) pairs.push(['name', plainText(name)]);
    return new Map(pairs);
  });
}

function zoned(time: ZonedTime): Scalar {
  return timestamp(toIso(time));
}

function timestamp(iso: string): Scalar {
  const scalar = new Scalar(iso);
  scalar.type = Scalar.PLAIN;
  return scalar;
}
