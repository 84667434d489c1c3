import Papa from 'papaparse';
import { ImportError } from './import-error';

/** A row by the names of its columns. */
export type CsvRow = Record<string, string>;

/** In characters: so much is taken apart in one go, before the next task has its turn. */
const CHUNK = 64 * 1024;

/**
 * The rows of a CSV file (RFC 4180), a piece of the file at a time.
 *
 * @throws ImportError `syntax` where a quoted field has no end; the rows before it have come
 */
export async function* csvRows(text: string): AsyncGenerator<CsvRow> {
  let piece: Papa.ParseResult<CsvRow> | undefined;
  let goOn: (() => void) | undefined;
  const options: Papa.ParseLocalConfig<CsvRow> & { chunkSize: number } = {
    header: true,
    skipEmptyLines: 'greedy',
    chunkSize: CHUNK,
    chunk(result, parser) {
      piece = result;
      parser.pause();
      goOn = () => parser.resume();
    },
    complete: () => undefined,
  };
  // The types know no pieces of a text, which the library does.
  Papa.parse<CsvRow>(text, options as Papa.ParseConfig<CsvRow> & { download?: false; worker?: false });
  while (piece) {
    const { data, errors } = piece;
    const resume = goOn;
    const broken = errors.find(({ type }) => type === 'Quotes');
    yield* broken ? data.slice(0, -1) : data;
    if (broken) throw new ImportError('syntax', broken.message);
    piece = undefined;
    resume?.();
  }
}

/** Whether the first line of a table has these columns, in any order. */
export function hasColumns(beginning: string, ...columns: string[]): boolean {
  const [line = ''] = beginning.replace(/^\uFEFF/, '').split(/\r?\n/, 1);
  const names = line.split(',').map((name) => name.trim().replace(/^"|"$/g, ''));
  return columns.every((column) => names.includes(column));
}
