/** What the tests of this folder have in common: items of an import. */
import { record } from '@/utils/archive/fixture';
import type { ImportFailure, ImportItem } from '@/utils/import/import-item';

export function readItem(id: number, title: string): Extract<ImportItem, { kind: 'record' }> {
  return { kind: 'record', format: 'markdown', path: `${id}.md`, record: record(id, title) };
}

export const FAILURE: ImportFailure = {
  ...{ problem: 'front-matter', path: 'notes/broken.md', detail: 'The front matter has no end.' },
  original: { extension: 'md', text: '---\ntitle: x' },
};

export async function* from(...items: (ImportItem | ImportFailure)[]): AsyncGenerator<ImportItem> {
  for (const item of items) yield 'kind' in item ? item : { kind: 'failed', failure: item };
}
