import type { ClipRecord } from '../article/clip';

/**
 * Why a clip is not in an export. `no-text`: its text is not in the library; `unreadable`: the library did not give it;
 * `unwritable`: no file could be made of it, or not where it should be.
 */
export type ClipFailure = 'no-text' | 'unreadable' | 'unwritable';

/** A clip that is missing from an export, and why. */
export interface ExportFailure {
  id: number;
  /** Absent where the library did not give even that. */
  title?: string;
  reason: ClipFailure;
  /** What the browser said, in its words. */
  detail?: string;
}

/** What is exported, and who is told how it goes. */
export interface ExportRun {
  /** In the order of writing; the same clips in the same order make the same files. */
  ids: readonly number[];
  /** Called for one clip after the other; `undefined` where there is no such clip any more. */
  read: (id: number) => Promise<ClipRecord | undefined>;
  /** Called after every clip, written or not. */
  onProgress?: (done: number) => void;
  signal?: AbortSignal;
  /** Clips that something was made of so far, and those that nothing could be made of: counted while it runs. */
  count: number;
  failed: ExportFailure[];
}

/**
 * Reads the clips of an export one after the other and makes something of each. While something is made of one, the next is read;
 * no more are in memory at a time. One that cannot be read or made is noted and does not stop the rest; one that was deleted
 * meanwhile is left out.
 *
 * @throws the signal's reason (an `AbortError`) once it is aborted
 */
export async function* madeOf<T>(
  run: ExportRun,
  make: (record: ClipRecord) => T | Promise<T>,
): AsyncGenerator<T> {
  const { ids, onProgress, signal, failed } = run;
  signal?.throwIfAborted();
  let ahead = readAt(run, 0);
  for (const [at, id] of ids.entries()) {
    const { record, failure } = await ahead;
    signal?.throwIfAborted();
    ahead = readAt(run, at + 1);
    if (failure) failed.push({ id, reason: 'unreadable', detail: failure });
    if (record) {
      const made = await attempt(run, record, make);
      if ('reason' in made) failed.push({ id, title: record.clip.title, ...made });
      else {
        run.count += 1;
        yield made.value;
      }
    }
    onProgress?.(at + 1);
  }
  signal?.throwIfAborted();
}

/** Never rejects; empty where there is no such clip any more, or no further one. */
async function readAt(
  { ids, read }: ExportRun,
  at: number,
): Promise<{ record?: ClipRecord | undefined; failure?: string }> {
  const id = ids[at];
  if (id === undefined) return {};
  try {
    return { record: await read(id) };
  } catch (error) {
    return { failure: messageOf(error) };
  }
}

async function attempt<T>(
  run: ExportRun,
  record: ClipRecord,
  make: (record: ClipRecord) => T | Promise<T>,
): Promise<{ value: T } | Pick<ExportFailure, 'reason' | 'detail'>> {
  if (record.versions.at(-1)?.version !== record.clip.version) return { reason: 'no-text' };
  try {
    return { value: await make(record) };
  } catch (error) {
    if (error instanceof ExportStopped || run.signal?.aborted) throw error;
    return { reason: 'unwritable', detail: messageOf(error) };
  }
}

/**
 * Why an export could not go on. `full`: no room; `gone`: the folder is not there any more; `forbidden`: the permission for it was
 * withdrawn; `foreign`: the folder has an index of somebody else's; `failed`: anything else.
 */
export type StopReason = 'full' | 'gone' | 'forbidden' | 'foreign' | 'failed';

/** An export that could not go on; what was written before stays. */
export class ExportStopped extends Error {
  readonly reason: StopReason;
  /** The file that could not be written. */
  readonly path: string;

  constructor(reason: StopReason, path: string, options?: ErrorOptions) {
    super(`${path}: ${reason}`, options);
    this.name = 'ExportStopped';
    this.reason = reason;
    this.path = path;
  }
}

const REASONS: Record<string, StopReason> = {
  QuotaExceededError: 'full',
  NotFoundError: 'gone',
  NotAllowedError: 'forbidden',
};

/** What a failed write of a file means for the export. */
export function stopped(error: unknown, path: string): ExportStopped {
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  return new ExportStopped(REASONS[name] ?? 'failed', path, { cause: error });
}

function messageOf(error: unknown): string {
  return error instanceof Error || error instanceof DOMException ? error.message : String(error);
}
