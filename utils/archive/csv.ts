import type { Clip } from '../article/clip';
import { toIso } from '../article/zoned-time';
import { type ExportRun, madeOf } from './export-run';

type Cell = string | number | boolean | undefined;

/** The columns by their names, in their order; all that is known of a clip but its text. */
const COLUMNS: Record<string, (clip: Clip) => Cell> = {
  id: ({ id }) => id,
  title: ({ title }) => title,
  original_title: ({ originalTitle }) => originalTitle,
  site: ({ site }) => site,
  source_media: ({ source }) => source,
  author: ({ authors }) => joined(authors),
  editor: ({ editors }) => joined(editors),
  date: ({ published }) => published && toIso(published),
  updated: ({ modified }) => modified && toIso(modified),
  categories: ({ sections }) => joined(sections),
  tags: ({ tags }) => joined(tags),
  securities: ({ securities }) =>
    joined(securities.map(({ symbol, name }) => (name ? `${symbol} ${name}` : symbol))),
  starred: ({ starred }) => starred,
  archived: ({ archived }) => archived,
  read: ({ readAt }) => readAt,
  note: ({ note }) => note,
  description: ({ description }) => description,
  lang: ({ lang }) => lang,
  word_count: ({ wordCount }) => wordCount,
  reading_minutes: ({ readingMinutes }) => readingMinutes,
  images: ({ images }) => images,
  tables: ({ tables }) => tables,
  removals: ({ strippedCount }) => strippedCount,
  pages: ({ pages }) => pages?.join(' '),
  truncated: ({ truncated }) => truncated?.reason,
  selection: ({ selection }) => selection,
  pending: ({ pending }) => pending,
  source: ({ canonicalUrl }) => canonicalUrl,
  visited: ({ url }) => url,
  headimg: ({ leadImage }) => leadImage,
  thumbnail: ({ thumbnail }) => thumbnail,
  clipped: ({ clippedAt }) => clippedAt,
  clipped_again: ({ updatedAt }) => updatedAt,
  version: ({ version }) => version,
  content_hash: ({ contentHash }) => contentHash,
  extractor: ({ extractor }) => extractor,
};

/** Spreadsheets take a file without it for one in the machine's own encoding. */
const BYTE_ORDER_MARK = '\uFEFF';

/** What makes a formula of a cell, in full width too: https://owasp.org/www-community/attacks/CSV_Injection */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;
const NUMBER = /^[+-]?\d+(?:[.,]\d+)*%?$/;

/** Writes the metadata of clips as CSV (RFC 4180, UTF-8), a line each under the names of the columns. Nothing in it is a formula. */
export async function* csvLines(run: ExportRun): AsyncGenerator<string> {
  yield BYTE_ORDER_MARK + line(Object.keys(COLUMNS));
  yield* madeOf(run, ({ clip }) => line(Object.values(COLUMNS).map((of) => of(clip))));
}

function line(cells: Cell[]): string {
  return `${cells.map(written).join(',')}\r\n`;
}

function written(cell: Cell): string {
  const text = harmless(String(cell ?? ''));
  return /[",;\r\n\t]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A quote in front of what would be a formula; a number with a sign is none. */
function harmless(text: string): string {
  return FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;
}

function joined(values: string[]): string {
  return values.join('; ');
}
