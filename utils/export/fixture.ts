/** What the tests of exports have in common: an export of invented clips. */
import { INDEX_WORDS } from '../archive/fixture';
import type { ClipRecord } from '../article/clip';
import type { ExportRun } from './convert-records';
import type { ArchiveOptions } from './write-archive';

export { record } from '../archive/fixture';

export const EXPORTED = new Date('2026-11-25T08:30:00.000Z');

export const OPTIONS: ArchiveOptions = { exported: EXPORTED, words: INDEX_WORDS };

/** An export of records, in their order. */
export function runOf(records: readonly ClipRecord[], more: Partial<ExportRun> = {}): ExportRun {
  const byId = new Map(records.map((one) => [one.clip.id, one]));
  return {
    ids: [...byId.keys()],
    read: async (id) => byId.get(id),
    titleOf: async (id) => byId.get(id)?.clip.title,
    count: 0,
    failed: [],
    ...more,
  };
}
