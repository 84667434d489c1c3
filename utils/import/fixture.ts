/** What the tests of this folder have in common: files in memory, and how they are read. */
import { JSDOM } from 'jsdom';
import type { ImportContext } from './format';
import type { ImportFailure, ImportItem } from './import-item';
import { readImport } from './read-import';
import { fromFile, type SourceFile } from './source-file';

export const NOW = new Date('2026-11-25T08:00:00.000Z');

export const CONTEXT: ImportContext = {
  now: NOW,
  window: new JSDOM('').window as unknown as Window & typeof globalThis,
  strip: false,
  tags: [],
  folderTags: false,
};

/** A file with a path, of text in UTF-8 or of bytes. */
export function file(path: string, content: string | Uint8Array<ArrayBuffer>): SourceFile {
  return fromFile(new File([content], path), path);
}

/** Everything that reading files came to, in its order. */
export async function itemsOf(
  files: readonly SourceFile[],
  more: Partial<ImportContext> = {},
): Promise<ImportItem[]> {
  const items: ImportItem[] = [];
  for await (const item of readImport(files, { ...CONTEXT, ...more })) items.push(item);
  return items;
}

/** The records that files came to; fails where something could not be read. */
export async function recordsOf(files: readonly SourceFile[], more: Partial<ImportContext> = {}) {
  return (await itemsOf(files, more)).map((item) => {
    if (item.kind === 'failed')
      throw new Error(`${item.failure.path}: ${item.failure.problem} ${item.failure.detail}`);
    return item;
  });
}

/** What could not be read, without the originals. */
export async function failuresOf(files: readonly SourceFile[]): Promise<Omit<ImportFailure, 'original'>[]> {
  return (await itemsOf(files)).flatMap((item) => {
    if (item.kind === 'record') return [];
    const { original: _original, ...failure } = item.failure;
    return [failure];
  });
}
