import type { ClipRecord } from '../article/clip';
import { ExportStopped, type FailedClip, messageOf } from './export-failure';

/** The clips of one export: how they are read, and how far the export is. */
export interface ExportRun {
  /** In the order of writing. The same clips in the same order make the same files. */
  ids: readonly number[];
  /** Reads one clip; called for one after the other. `undefined` where the clip no longer exists. */
  read: (id: number) => Promise<ClipRecord | undefined>;
  /** Reads the title of one clip, for a table of contents. `undefined` where the clip no longer exists. */
  titleOf: (id: number) => Promise<string | undefined>;
  /** Called after every clip, written or not. */
  onProgress?: (done: number) => void;
  signal?: AbortSignal;
  /** How many clips were written so far. */
  count: number;
  /** The clips that could not be written so far. */
  failed: FailedClip[];
}

/**
 * Reads the clips of an export one after the other and converts each. It reads the next clip while one is converted, and holds no
 * more than these two in memory. A clip that cannot be read or converted is added to `failed`, and the others go on. A clip that was
 * deleted meanwhile is left out.
 *
 * @throws the signal's reason (an `AbortError`) once it is aborted
 */
export async function* convertRecords<T>(
  run: ExportRun,
  convert: (record: ClipRecord) => T | Promise<T>,
): AsyncGenerator<T> {
  const { ids, onProgress, signal, failed } = run;
  signal?.throwIfAborted();
  let next = readAt(run, 0);
  for (const [index, id] of ids.entries()) {
    const { record, failure } = await next;
    signal?.throwIfAborted();
    next = readAt(run, index + 1);
    if (failure) failed.push({ id, reason: 'unreadable', detail: failure });
    if (record) {
      const converted = await tryToConvert(run, record, convert);
      if ('reason' in converted) failed.push({ id, title: record.clip.title, ...converted });
      else {
        run.count += 1;
        yield converted.value;
      }
    }
    onProgress?.(index + 1);
  }
  signal?.throwIfAborted();
}

/** Never rejects. The result is empty where the clip no longer exists, and after the last one. */
async function readAt(
  { ids, read }: ExportRun,
  index: number,
): Promise<{ record?: ClipRecord | undefined; failure?: string }> {
  const id = ids[index];
  if (id === undefined) return {};
  try {
    return { record: await read(id) };
  } catch (error) {
    return { failure: messageOf(error) };
  }
}

async function tryToConvert<T>(
  run: ExportRun,
  record: ClipRecord,
  convert: (record: ClipRecord) => T | Promise<T>,
): Promise<{ value: T } | Pick<FailedClip, 'reason' | 'detail'>> {
  if (record.versions.at(-1)?.version !== record.clip.version) return { reason: 'no-text' };
  try {
    return { value: await convert(record) };
  } catch (error) {
    if (error instanceof ExportStopped || run.signal?.aborted) throw error;
    return { reason: 'unwritable', detail: messageOf(error) };
  }
}
