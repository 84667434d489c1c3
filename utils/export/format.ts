import type { ExportRun } from './convert-records';
import type { ExportRequest } from './export-request';
import type { ArchiveResult } from './write-archive';

/**
 * One format that clips can be exported in. To add one, write a file in `formats/` and list it in `formats/index.ts`.
 *
 * `write` writes every clip of the run. It rejects with the signal's reason (an `AbortError`) once the run is aborted, and with
 * `ExportStopped` where nothing more can be written.
 */
export type ExportFormat = FileFormat | FolderFormat;

/** A format that makes one file. */
export interface FileFormat {
  into: 'file';
  /** Extension of the file, without the dot. */
  extension: string;
  /** Closes the stream at the end. After a failure it leaves the stream as it is. */
  write: (run: ExportRun, into: WritableStream<Uint8Array>, request: ExportRequest) => Promise<ArchiveResult>;
}

/** A format that writes into a folder, which may hold an earlier export. */
export interface FolderFormat {
  into: 'folder';
  write: (
    run: ExportRun,
    folder: FileSystemDirectoryHandle,
    request: ExportRequest,
  ) => Promise<ArchiveResult>;
}
