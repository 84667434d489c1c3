import { csvRows } from './csv-rows';
import type { ForeignArticle } from './foreign-article';
import type { ImportContext, ImportEntry } from './format';
import { readText, type SourceFile } from './source-file';
import { toRecord } from './to-record';

/** A piece made of an entry of somebody else's list, which is kept for saving it aside. */
export function listEntry(entry: object, found: ForeignArticle, context: ImportContext): ImportEntry {
  const { title, url } = found.metadata;
  return {
    label: title ?? url ?? '',
    record: () => toRecord(found, context),
    original: { extension: 'json', text: JSON.stringify(entry) },
  };
}

/** The rows of a table of links, each read by what its columns mean. */
export async function* rowEntries(
  file: SourceFile,
  context: ImportContext,
  find: (row: Record<string, string>) => ForeignArticle,
): AsyncGenerator<ImportEntry> {
  for await (const row of csvRows(await readText(file))) yield listEntry(row, find(row), context);
}

/** Parts of a list in one field. */
export function splitList(value: string | undefined, separator: string): string[] {
  return (value ?? '')
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
