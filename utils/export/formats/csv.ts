import type { Clip } from '../../article/clip';
import { toIso } from '../../article/zoned-time';
import { convertRecords, type ExportRun } from '../convert-records';
import type { ExportFormat } from '../format';
import { writeText } from '../write-text';

type Cell = string | number | boolean | undefined;

/** The columns in their order: name and value. They hold all that is known of a clip except its text. */
const COLUMNS: Record<string, (clip: Clip) => Cell> = {
  id: ({ id }) => id,
  title: ({ title }) => title,
  original_title: ({ originalTitle }) => originalTitle,
  site: ({ site }) => site,
  source_media: ({ source }) => source,
  author: ({ authors }) => joinValues(authors),
  editor: ({ editors }) => joinValues(editors),
  date: ({ published }) => published && toIso(published),
  updated: ({ modified }) => modified && toIso(modified),
  categories: ({ sections }) => joinValues(sections),
  tags: ({ tags }) => joinValues(tags),
  securities: ({ securities }) =>
    joinValues(securities.map(({ symbol, name }) => (name ? `${symbol} ${name}` : symbol))),
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

/** Without it, spreadsheets read the file in the machine's own encoding. */
const BYTE_ORDER_MARK = '\uFEFF';

/** What turns a cell into a formula, in full width too: https://owasp.org/www-community/attacks/CSV_Injection */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;
const NUMBER = /^[+-]?\d+(?:[.,]\d+)*%?$/;

/** CSV (RFC 4180, UTF-8) of the metadata: a header with the names of the columns, then a line for each clip. No cell is a formula. */
export const csv: ExportFormat = {
  into: 'file',
  extension: 'csv',
  write: (run, into) => writeText(csvLines(run), into),
};

/** Yields the header, then one line for each clip. */
export async function* csvLines(run: ExportRun): AsyncGenerator<string> {
  yield BYTE_ORDER_MARK + csvLine(Object.keys(COLUMNS));
  yield* convertRecords(run, ({ clip }) => csvLine(Object.values(COLUMNS).map((read) => read(clip))));
}

function csvLine(cells: Cell[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

function csvCell(cell: Cell): string {
  const text = withoutFormula(String(cell ?? ''));
  return /[",;\r\n\t]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Puts a quote in front of text that would be a formula. A number with a sign is not one. */
function withoutFormula(text: string): string {
  return FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;
}

function joinValues(values: string[]): string {
  return values.join('; ');
}
