import type { ImportFailure, ImportItem } from '@/utils/import/import-item';
import { nextTask } from '@/utils/import/next-task';

/** So many records are brought in one transaction: enough to be quick, and few enough that a save need not wait for long. */
const RECORDS = 20;

export type RecordItem = Extract<ImportItem, { kind: 'record' }>;

/** Records that follow each other, and what failed between them. */
export interface Batch {
  records: RecordItem[];
  failures: ImportFailure[];
}

/**
 * Puts the items of an import together for the library, reading each in a task of its own.
 *
 * @throws the signal's reason once it is aborted
 */
export async function* inBatches(
  items: AsyncIterable<ImportItem>,
  signal: AbortSignal,
): AsyncGenerator<Batch> {
  let batch: Batch = { records: [], failures: [] };
  for await (const item of items) {
    signal.throwIfAborted();
    if (item.kind === 'record') batch.records.push(item);
    else batch.failures.push(item.failure);
    if (batch.records.length >= RECORDS || batch.failures.length >= RECORDS) {
      yield batch;
      batch = { records: [], failures: [] };
    }
    await nextTask();
    signal.throwIfAborted();
  }
  if (batch.records.length + batch.failures.length > 0) yield batch;
}
