import { csvRows } from './csv-rows';
import type { Piece, Reading } from './format';
import type { Found } from './found';
import { readText, type SourceFile } from './source-file';
import { toRecord } from './to-record';

/** A piece made of an entry of somebody else's list, which is kept for saving it aside. */
export function entryPiece(entry: object, found: Found, reading: Reading): Piece {
  const { title, url } = found.metadata;
  return {
    label: title ?? url ?? '',
    record: () => toRecord(found, reading),
    original: { extension: 'json', text: JSON.stringify(entry) },
  };
}

/** The rows of a table of links, each read by what its columns mean. */
export async function* rowPieces(
  file: SourceFile,
  reading: Reading,
  find: (row: Record<string, string>) => Found,
): AsyncGenerator<Piece> {
  for await (const row of csvRows(await readText(file))) yield entryPiece(row, find(row), reading);
}

/** Parts of a list in one field. */
export function parts(value: string | undefined, separator: string): string[] {
  return (value ?? '')
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
