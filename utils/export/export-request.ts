import type { StorageFailure } from '../library/failure';
import type { ExportSettings } from '../settings/settings-record';
import type { FailedClip, StopReason } from './export-failure';
import type { ArchiveOptions, ArchiveResult } from './write-archive';

/** The words inside the exported files, in the reader's language. */
export type ExportWords = ArchiveOptions['words'] & { contents: string };

/** What to export, and how. Can be posted to a worker. */
export interface ExportRequest extends ExportSettings {
  /** The clips to write; all where it is undefined. */
  ids: readonly number[] | undefined;
  /** Where to write them, for `markdown-folder` only. */
  folder?: FileSystemDirectoryHandle;
  words: ExportWords;
  /** BCP 47 tag of the words. */
  lang: string;
  /** The time of the export: names the file, and stands in the manifest. */
  exported: Date;
}

/**
 * How an export ended. `name` is that of the file or the folder. `file` is there where one is to be saved; the browser deletes it an
 * hour later.
 */
export type ExportResult =
  | ({ state: 'done'; count: number; failures: FailedClip[]; name: string; file?: File } & ArchiveResult)
  | { state: 'stopped'; reason: StopReason; path: string }
  | { state: 'unreadable'; reason: StorageFailure }
  | { state: 'cancelled' };

/** What the worker posts to the page. */
export type ExportWorkerMessage =
  | { kind: 'progress'; done: number; total: number }
  | { kind: 'result'; result: ExportResult };

/** What the page posts to the worker. */
export type ExportWorkerRequest = { kind: 'start'; request: ExportRequest } | { kind: 'cancel' };
