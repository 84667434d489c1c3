import type { ImportFailure, ImportItem } from '@/utils/import/import-item';
import { failureReason, LibraryError, type StorageFailure } from '@/utils/library/failure';
import type { ImportResult, Library } from '@/utils/library/library';
import { inBatches, type RecordItem } from './batches';

/** What an import came to. What it did stays done, whichever way it ended. */
export interface ImportReport {
  /** Ids of the clips that are new, for taking the import back. */
  added: number[];
  updated: number;
  same: number;
  failures: ImportFailure[];
  /** `cancelled` by the reader, or the reason why the library took no more. */
  ended: 'done' | 'cancelled' | StorageFailure;
}

/**
 * Takes everything that can be read into the library. What the library refuses is told and does not stop the rest, unless it can
 * take nothing at all.
 *
 * @param onProgress gets how many have been dealt with
 */
export async function bringImport(
  items: AsyncIterable<ImportItem>,
  library: Pick<Library, 'importRecords'>,
  signal: AbortSignal,
  onProgress: (done: number) => void,
): Promise<ImportReport> {
  const report: ImportReport = { added: [], updated: 0, same: 0, failures: [], ended: 'done' };
  let done = 0;
  try {
    for await (const { records, failures } of inBatches(items, signal)) {
      report.failures.push(...failures);
      await bringBatch(records, library, report);
      done += records.length + failures.length;
      onProgress(done);
    }
  } catch (error) {
    report.ended = signal.aborted ? 'cancelled' : failureReason(error);
  }
  return report;
}

/** One transaction for all; where that is refused one for each, so that a record that cannot be taken costs no other. */
async function bringBatch(
  records: readonly RecordItem[],
  library: Pick<Library, 'importRecords'>,
  report: ImportReport,
): Promise<void> {
  try {
    note(await library.importRecords(records.map(({ record }) => record)), report);
  } catch (error) {
    if (takesNothing(error)) throw error;
    for (const item of records) await bringOne(item, library, report);
  }
}

async function bringOne(
  { record, path }: RecordItem,
  library: Pick<Library, 'importRecords'>,
  report: ImportReport,
): Promise<void> {
  try {
    note(await library.importRecords([record]), report);
  } catch (error) {
    if (takesNothing(error)) throw error;
    report.failures.push({
      ...{ problem: 'not-saved', path, label: record.clip.title },
      ...(error instanceof Error && { detail: error.message }),
      original: { extension: 'json', text: JSON.stringify(record) },
    });
  }
}

function takesNothing(error: unknown): boolean {
  return error instanceof LibraryError && error.reason !== 'unknown';
}

function note(outcomes: readonly ImportResult[], report: ImportReport): void {
  for (const { kind, id } of outcomes) {
    if (kind === 'added') report.added.push(id);
    else report[kind] += 1;
  }
}
