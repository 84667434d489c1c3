import type { Archived, ArchiveOptions } from '../archive/archive';
import type { ExportFailure, StopReason } from '../archive/export-run';
import type { StorageFailure } from '../library/failure';
import type { ExportSettings } from '../settings/settings-record';

/** The words of the exported files themselves, in the reader's language. */
export type ExportWords = ArchiveOptions['words'] & { contents: string };

/** An export as it is asked for. Can be posted to a worker. */
export interface ExportOrder extends ExportSettings {
  /** The clips to write; all where it is undefined. */
  ids: readonly number[] | undefined;
  /** Where to write them, for `markdown-folder` only. */
  folder?: FileSystemDirectoryHandle;
  words: ExportWords;
  /** BCP 47 tag of the words. */
  lang: string;
  exported: Date;
}

/** What an export came to. `file` where there is one to be saved; it is gone some time after. */
export type ExportOutcome =
  | ({ state: 'done'; count: number; failures: ExportFailure[]; file?: File } & Archived)
  | { state: 'stopped'; reason: StopReason; path: string }
  | { state: 'unreadable'; reason: StorageFailure }
  | { state: 'cancelled' };

/** What the worker tells the page. */
export type ExportNews =
  | { kind: 'progress'; done: number; total: number }
  | { kind: 'outcome'; outcome: ExportOutcome };

/** What the page tells the worker. */
export type ExportWish = { kind: 'start'; order: ExportOrder } | { kind: 'cancel' };
