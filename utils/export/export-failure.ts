/**
 * Why a clip is missing from an export. `no-text`: the library does not have its text; `unreadable`: the library could not read it;
 * `unwritable`: no file could be made of it, or the file could not be written.
 */
export type FailedClipReason = 'no-text' | 'unreadable' | 'unwritable';

/** A clip that is missing from an export, and why. */
export interface FailedClip {
  id: number;
  /** Absent where the library could not read even the title. */
  title?: string;
  reason: FailedClipReason;
  /** The browser's own message, for a bug report. */
  detail?: string;
}

/**
 * Why a whole export stopped. `full`: the disk is full; `gone`: the folder no longer exists; `forbidden`: the permission to write was
 * withdrawn; `foreign`: the folder has an index that another program wrote; `failed`: anything else.
 */
export type StopReason = 'full' | 'gone' | 'forbidden' | 'foreign' | 'failed';

/** An export that could not go on. What it wrote before stays. */
export class ExportStopped extends Error {
  override readonly name = 'ExportStopped';
  readonly reason: StopReason;
  /** The file that could not be written; empty where the export has one file only. */
  readonly path: string;

  constructor(reason: StopReason, path: string, options?: ErrorOptions) {
    super(`${path}: ${reason}`, options);
    this.reason = reason;
    this.path = path;
  }
}

const STOP_REASONS: Record<string, StopReason> = {
  QuotaExceededError: 'full',
  NotFoundError: 'gone',
  NotAllowedError: 'forbidden',
};

/** Turns the browser's error about a file into the reason why the export stops. */
export function toExportStopped(error: unknown, path: string): ExportStopped {
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  return new ExportStopped(STOP_REASONS[name] ?? 'failed', path, { cause: error });
}

/** Waits for a step on the one file of an export. Its failure ends the export: the promise rejects with {@link ExportStopped}. */
export async function orStopExport<T>(step: Promise<T>): Promise<T> {
  try {
    return await step;
  } catch (error) {
    throw toExportStopped(error, '');
  }
}

/** The message of whatever was thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error || error instanceof DOMException ? error.message : String(error);
}
